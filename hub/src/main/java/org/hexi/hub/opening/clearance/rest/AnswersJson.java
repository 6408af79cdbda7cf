package org.hexi.hub.opening.clearance.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.opening.clearance.Answers;
import org.jspecify.annotations.Nullable;

/** What a dry run or a filing is asked with: the dossier and what it lacks. Only the dossier must be named. */
record AnswersJson(
        @Nullable UUID consignment,
        @Nullable String supervisionMode,
        @Nullable Incoterm incoterm,
        @Nullable DeclaredAmount freight,
        @Nullable DeclaredAmount insurance,
        @Nullable BigDecimal insurancePercent,
        @Nullable String contract,
        @Nullable Boolean paysAtOnce,
        @Nullable List<DeclaredLine> lines,
        @Nullable List<DeclaredPaper> documents) {
    record DeclaredAmount(
            @Nullable BigDecimal amount, @Nullable String currency) {
        Money money(String field) {
            if (amount == null || currency == null) {
                throw missing(field, "an amount and its currency");
            }
            return Money.of(amount, currency);
        }
    }

    record DeclaredQuantity(
            @Nullable BigDecimal value, @Nullable String unit) {
        Quantity quantity() {
            if (value == null || unit == null) {
                throw missing("quantity", "a value and its unit");
            }
            return new Quantity(value, unit);
        }
    }

    record DeclaredLine(
            int number,
            @Nullable String agreement,
            @Nullable String originDocument,
            @Nullable DeclaredQuantity quantity,
            @Nullable String brand,
            @Nullable String use) {
        Answers.Line answer() {
            return new Answers.Line(
                    number,
                    text(agreement),
                    text(originDocument),
                    Optional.ofNullable(quantity).map(DeclaredQuantity::quantity),
                    text(brand),
                    text(use));
        }
    }

    record DeclaredPaper(@Nullable String type, @Nullable String number) {
        AdditionalDocument document() {
            return new AdditionalDocument(text(type), text(number));
        }
    }

    ConsignmentId dossier() {
        if (consignment == null) {
            throw missing("consignment", "the id of the dossier");
        }
        return new ConsignmentId(consignment);
    }

    Answers answers() {
        return new Answers(
                supervisionMode == null ? Answers.GENERAL_TRADE : supervisionMode,
                Optional.ofNullable(incoterm),
                Optional.ofNullable(freight).map(amount -> amount.money("freight")),
                Optional.ofNullable(insurance).map(amount -> amount.money("insurance")),
                Optional.ofNullable(insurancePercent),
                text(contract),
                paysAtOnce == null || paysAtOnce,
                lines == null
                        ? List.of()
                        : lines.stream().map(DeclaredLine::answer).toList(),
                papers(documents));
    }

    static List<AdditionalDocument> papers(@Nullable List<DeclaredPaper> documents) {
        return documents == null
                ? List.of()
                : documents.stream().map(DeclaredPaper::document).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static InvalidValue missing(String field, String accepted) {
        return new InvalidValue("clearance.value.missing", field, "", accepted);
    }
}
