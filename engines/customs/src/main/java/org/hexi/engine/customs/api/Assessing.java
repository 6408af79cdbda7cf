package org.hexi.engine.customs.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.DeclarationCheck;
import org.hexi.engine.customs.duty.ExchangeRates;
import org.hexi.engine.customs.duty.Tariff;
import org.hexi.engine.customs.duty.TariffBook;
import org.hexi.engine.customs.duty.TaxBill;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.customs.spi.RequiredDocument;
import org.hexi.engine.customs.spi.RequiredDocuments;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Issue;

/**
 * Assesses a declaration: duties, documents and problems in one answer and without any effect. Filing runs the very same code
 * and refuses when the answer is not fileable. Immutable.
 */
public final class Assessing {
    private final TariffBook book;
    private final RequiredDocuments documents;

    public Assessing(TariffBook book, RequiredDocuments documents) {
        this.book = book;
        this.documents = documents;
    }

    /**
     * @param day the day whose tariff and rules apply
     * @param rates worth of foreign currencies on that day
     * @param context what the document rules may look at besides the declaration
     */
    public Assessment assess(
            Declaration declaration, LocalDate day, ExchangeRates rates, SequencedMap<String, String> context) {
        List<Issue> problems = new ArrayList<>(DeclarationCheck.check(declaration));
        Optional<Tariff> tariff = book.on(day);
        Optional<DutyAssessment> duties = tariff.map(found -> DutyAssessment.of(declaration, found, rates));
        duties.ifPresent(found -> problems.addAll(found.issues()));
        if (tariff.isEmpty()) {
            problems.add(Issue.error("customs.tariff.none", 0, "", day.toString(), "a day some tariff regime covers"));
        }
        Optional<TaxBill> bill = duties.flatMap(DutyAssessment::bill);
        List<RequiredDocument> required = documents.evaluate(new DeclarationFacts(
                declaration, day, bill.map(TaxBill::customsValue).orElse(null), context));
        required.stream()
                .filter(document -> !declaration.hasDocument(document.typeCode()))
                .map(Assessing::missing)
                .forEach(problems::add);
        return new Assessment(
                declaration,
                day,
                bill,
                duties.map(DutyAssessment::valueExplanation).orElse(Explanation.of()),
                required,
                problems);
    }

    private static Issue missing(RequiredDocument document) {
        String hint = document.typeCode() + ", by " + document.legalBasis();
        return document.isNeededToFile()
                ? Issue.error("customs.document.missing", 0, "additionalDocuments", document.typeCode(), hint)
                : Issue.warning("customs.document.pending", 0, "additionalDocuments", document.typeCode(), hint);
    }
}
