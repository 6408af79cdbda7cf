package org.hexi.hub.opening.clearance.decisions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.selectivity.CriterionHit;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.customs.spi.LaneCriteria;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.RuleTable;
import org.hexi.hub.opening.clearance.model.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of the lanes as a DMN table, asked once for every item. A criterion several items meet is one hit, told with
 * the first of them.
 */
public final class DmnLaneCriteria implements LaneCriteria {
    private static final int DECIMALS = 4;

    private final DecisionFile file;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, List<String>> lookedAt = new HashMap<>();

    private DmnLaneCriteria(DecisionFile file) {
        this.file = file;
        for (RuleTable.Row rule : file.table().rows()) {
            order.put(rule.id(), order.size());
            lookedAt.put(rule.id(), TableReader.lookedAt(file.table(), rule));
        }
    }

    public static DmnLaneCriteria shipped() {
        return new DmnLaneCriteria(DecisionFile.load("lane-criteria"));
    }

    public RuleTable table() {
        return file.table();
    }

    @Override
    public List<CriterionHit> evaluate(DeclarationFacts facts) {
        Map<String, CriterionHit> hits = new LinkedHashMap<>();
        for (int item = 1; item <= facts.declaration().goodsItems().size(); item++) {
            Map<String, Object> inputs = inputs(facts, item);
            for (Map<String, Object> row : file.hits(inputs)) {
                CriterionHit hit = hit(row, inputs, item);
                hits.putIfAbsent(hit.criterion(), hit);
            }
        }
        List<CriterionHit> inOrder = new ArrayList<>(hits.values());
        inOrder.sort(Comparator.comparing(hit -> order.getOrDefault(hit.criterion(), Integer.MAX_VALUE)));
        return inOrder;
    }

    private CriterionHit hit(Map<String, Object> row, Map<String, Object> inputs, int item) {
        String criterion = String.valueOf(row.get("criterion"));
        SequencedMap<String, String> seen = new LinkedHashMap<>();
        seen.put("item", Integer.toString(item));
        lookedAt.getOrDefault(criterion, List.of()).forEach(name -> seen.put(name, text(inputs.get(name))));
        return new CriterionHit(
                criterion,
                file.version(),
                String.valueOf(row.get("legalBasis")),
                Lane.valueOf(String.valueOf(row.get("lane"))),
                new BigDecimal(String.valueOf(row.get("maximumHits"))).intValueExact(),
                seen);
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static Map<String, Object> inputs(DeclarationFacts facts, int item) {
        GoodsItem goods = facts.declaration().goodsItems().get(item - 1);
        Map<String, Object> inputs = new HashMap<>(Goods.inputs(facts, goods));
        inputs.put("agreementClaimed", CaseFacts.isAgreementClaimed(facts, item));
        inputs.put("valuePerKilogram", valuePerKilogram(facts, goods, item));
        Money whole = facts.customsValue();
        inputs.put("customsValue", whole == null ? BigDecimal.ZERO : whole.amount());
        inputs.put("missingDocuments", CaseFacts.missingDocuments(facts));
        inputs.put("earlierFilings", CaseFacts.earlierFilings(facts));
        inputs.put("earlierFindings", CaseFacts.earlierFindings(facts));
        return inputs;
    }

    /** Without a mass or a value nothing can be called cheap: such a line counts as dear. */
    private static BigDecimal valuePerKilogram(DeclarationFacts facts, GoodsItem goods, int item) {
        Mass net = goods.netMass();
        if (net == null || net.kilograms().signum() == 0) {
            return BigDecimal.valueOf(Long.MAX_VALUE);
        }
        return CaseFacts.lineValue(facts, item)
                .map(value -> value.divide(net.kilograms(), DECIMALS, RoundingMode.HALF_UP))
                .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }
}
