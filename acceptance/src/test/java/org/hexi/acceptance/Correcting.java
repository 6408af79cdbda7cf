package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** What a trader does by hand with a file that is refused: reads why in the dossier, corrects it and files anew. */
final class Correcting {
    private static final String CONTRACT = "HT-2026-18";
    private final Person trader;
    private final String page;

    /** @param consignment id of a dossier that is described and not declared yet */
    Correcting(Person trader, String consignment) {
        this.trader = trader;
        this.page = "/consignments/" + consignment + "/declaration";
    }

    /** @return reference of the declaration */
    String file(String invoice) {
        trader.go(page);
        trader.type("#supervisionMode", "0110");
        trader.choose("#incoterm", "CIF");
        trader.type("#contract", CONTRACT);
        trader.type("#document-271", "PL-2026-18");
        return send(invoice);
    }

    void read(String reason) {
        trader.go(page);
        assertThat(trader.text("main [role=alert]")).as("what to do now").isNotBlank();
        assertThat(trader.text("main")).contains(reason);
        trader.at("22-refused");
    }

    /** What was answered before is there still; only the invoice is another. */
    String fileAgain(String refused, String invoice) {
        assertThat(trader.page().locator("#contract").inputValue()).isEqualTo(CONTRACT);
        String anew = send(invoice);
        assertThat(trader.text("main")).as("names the refused one").contains(refused);
        assertThat(trader.sees("main [role=alert]")).isFalse();
        trader.at("23-filed-anew");
        return anew;
    }

    private String send(String invoice) {
        trader.type("#document-380", invoice);
        trader.press("#declaration .hx-head button.btn-primary");
        trader.page().waitForCondition(() -> !trader.sees("#declaration"));
        return trader.text("main h2");
    }
}
