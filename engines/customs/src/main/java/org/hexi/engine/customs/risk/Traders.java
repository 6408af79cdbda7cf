package org.hexi.engine.customs.risk;

/**
 * Who stands behind a declaration, each by its code. Immutable.
 *
 * @param declarant who filed it
 * @param importer who receives the goods
 * @param seller who sold them; empty when it was not declared
 * @param courier the express carrier; empty when there is none
 */
public record Traders(String declarant, String importer, String seller, String courier) {
    public Traders {
        RiskCode.check("declarant", declarant);
        RiskCode.check("importer", importer);
        RiskCode.checkOrEmpty("seller", seller);
        RiskCode.checkOrEmpty("courier", courier);
    }
}
