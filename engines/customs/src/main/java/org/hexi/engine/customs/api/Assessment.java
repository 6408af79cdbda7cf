package org.hexi.engine.customs.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.duty.TaxBill;
import org.hexi.engine.customs.spi.RequiredDocument;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;

/**
 * What a declaration would cost, which documents it needs and what is wrong with it. A dry run and a filing see the same one.
 * Immutable.
 *
 * @param declaration the declaration looked at
 * @param day the day whose tariff and rules applied
 * @param bill duties of the lines that could be computed; empty when no value could be found
 * @param valueExplanation how the customs value was found; no steps when it was not
 * @param requiredDocuments every document asked for, present or not
 * @param problems everything found wrong, errors and warnings, header first
 */
public record Assessment(
        Declaration declaration,
        LocalDate day,
        Optional<TaxBill> bill,
        Explanation valueExplanation,
        List<RequiredDocument> requiredDocuments,
        List<Issue> problems) {
    public Assessment {
        requiredDocuments = List.copyOf(requiredDocuments);
        problems = List.copyOf(problems);
    }

    /** Whether nothing stands in the way of filing; warnings do not. */
    public boolean isFileable() {
        return problems.stream().noneMatch(Issue::isError);
    }

    public List<RequiredDocument> missingDocuments() {
        return requiredDocuments.stream()
                .filter(document -> !declaration.hasDocument(document.typeCode()))
                .toList();
    }

    public Optional<Money> customsValue() {
        return bill.map(TaxBill::customsValue);
    }
}
