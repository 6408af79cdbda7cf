package org.hexi.hub.opening.clearance.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.customs.duty.LineDuties;
import org.hexi.engine.customs.duty.TaxBill;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.hub.opening.clearance.Answers;

/** What the tables may look at besides the declaration itself, by name, as the engine hands it through. */
public final class CaseFacts {
    private static final String SUPERVISION_MODE = "supervisionMode";
    private static final String CLAIMED = "agreementClaimed.";
    private static final String LINE_VALUE = "lineValue.";
    private static final String MISSING_DOCUMENTS = "missingDocuments";
    private static final String EARLIER_FILINGS = "earlierFilings";
    private static final String EARLIER_FINDINGS = "earlierFindings";

    private CaseFacts() {}

    /** For the table of documents: only what was answered. */
    public static SequencedMap<String, String> of(Answers answers) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(SUPERVISION_MODE, answers.supervisionMode());
        answers.lines().stream()
                .filter(line -> !line.agreement().isEmpty())
                .forEach(line -> facts.put(CLAIMED + line.number(), "true"));
        return facts;
    }

    /** For the criteria: also what was found, and what is known of the declarant. */
    public static SequencedMap<String, String> of(
            Answers answers, Optional<TaxBill> bill, long missingDocuments, Declarant declarant) {
        SequencedMap<String, String> facts = of(answers);
        for (LineDuties line : bill.map(TaxBill::lines).orElseGet(java.util.List::of)) {
            facts.put(LINE_VALUE + line.number(), line.customsValue().amount().toPlainString());
        }
        facts.put(MISSING_DOCUMENTS, Long.toString(missingDocuments));
        facts.put(EARLIER_FILINGS, Long.toString(declarant.filings()));
        facts.put(EARLIER_FINDINGS, Long.toString(declarant.findings()));
        return facts;
    }

    public static String supervisionMode(DeclarationFacts facts) {
        return facts.context().getOrDefault(SUPERVISION_MODE, "");
    }

    public static boolean isAgreementClaimed(DeclarationFacts facts, int line) {
        return facts.context().containsKey(CLAIMED + line);
    }

    /** Customs value of a line; empty when it could not be found. */
    public static Optional<BigDecimal> lineValue(DeclarationFacts facts, int line) {
        return Optional.ofNullable(facts.context().get(LINE_VALUE + line)).map(BigDecimal::new);
    }

    public static BigDecimal missingDocuments(DeclarationFacts facts) {
        return number(facts.context(), MISSING_DOCUMENTS);
    }

    public static BigDecimal earlierFilings(DeclarationFacts facts) {
        return number(facts.context(), EARLIER_FILINGS);
    }

    public static BigDecimal earlierFindings(DeclarationFacts facts) {
        return number(facts.context(), EARLIER_FINDINGS);
    }

    private static BigDecimal number(Map<String, String> context, String name) {
        return new BigDecimal(context.getOrDefault(name, "0"));
    }
}
