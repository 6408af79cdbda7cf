package org.hexi.hub.opening.clearance.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.customs.spi.RequiredDocument;
import org.hexi.engine.customs.spi.RequiredDocuments;
import org.hexi.hub.opening.clearance.RuleTable;
import org.hexi.hub.opening.clearance.model.CaseFacts;

/**
 * The required documents as a DMN table, asked once for every item. A document is asked for once, by the first rule that wants
 * it; it is needed to file when any rule says so.
 */
public final class DmnRequiredDocuments implements RequiredDocuments {
    private final DecisionFile file;
    private final Map<String, Integer> order = new HashMap<>();

    private DmnRequiredDocuments(DecisionFile file) {
        this.file = file;
        file.table().rows().forEach(rule -> order.put(rule.id(), order.size()));
    }

    public static DmnRequiredDocuments shipped() {
        return new DmnRequiredDocuments(DecisionFile.load("required-documents"));
    }

    public RuleTable table() {
        return file.table();
    }

    @Override
    public List<RequiredDocument> evaluate(DeclarationFacts facts) {
        Map<String, RequiredDocument> asked = new LinkedHashMap<>();
        for (int item = 1; item <= facts.declaration().goodsItems().size(); item++) {
            for (Map<String, Object> row : file.hits(inputs(facts, item))) {
                asked.merge(String.valueOf(row.get("documentType")), document(row), DmnRequiredDocuments::stricter);
            }
        }
        List<RequiredDocument> inOrder = new ArrayList<>(asked.values());
        inOrder.sort(Comparator.comparing(document -> order.getOrDefault(document.rule(), Integer.MAX_VALUE)));
        return inOrder;
    }

    private RequiredDocument document(Map<String, Object> row) {
        return new RequiredDocument(
                String.valueOf(row.get("documentType")),
                String.valueOf(row.get("rule")),
                file.version(),
                String.valueOf(row.get("legalBasis")),
                Boolean.TRUE.equals(row.get("neededToFile")));
    }

    private static RequiredDocument stricter(RequiredDocument earlier, RequiredDocument later) {
        return !earlier.isNeededToFile() && later.isNeededToFile() ? later : earlier;
    }

    private static Map<String, Object> inputs(DeclarationFacts facts, int item) {
        GoodsItem goods = facts.declaration().goodsItems().get(item - 1);
        Map<String, Object> inputs = new HashMap<>(Goods.inputs(facts, goods));
        inputs.put("supervisionMode", CaseFacts.supervisionMode(facts));
        inputs.put("agreementClaimed", CaseFacts.isAgreementClaimed(facts, item));
        return inputs;
    }
}
