package org.hexi.hub.opening.clearance.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.opening.clearance.Answers;

/**
 * The few fields of the declaration page as they were typed, and what they mean. Immutable.
 *
 * @param typed what was typed, by name of the field
 * @param answers empty when a field cannot be read
 * @param issues the fields that cannot be read
 */
public record DeclarationForm(Map<String, String> typed, Optional<Answers> answers, List<Issue> issues) {
    static final String DOCUMENT = "document.";
    private static final String LINE = "line.";

    public DeclarationForm {
        typed = Map.copyOf(typed);
        issues = List.copyOf(issues);
    }

    /** What stands in a field, empty when nothing was typed. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The form as it is shown first, or with what was answered in an earlier filing. */
    static DeclarationForm of(Answers answers) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("supervisionMode", answers.supervisionMode());
        answers.incoterm().ifPresent(terms -> typed.put("incoterm", terms.name()));
        answers.freight().ifPresent(money -> put(typed, "freight", money));
        answers.insurance().ifPresent(money -> put(typed, "insurance", money));
        answers.insurancePercent().ifPresent(percent -> typed.put("insurancePercent", percent.toPlainString()));
        typed.put("contract", answers.contract());
        if (answers.paysAtOnce()) {
            typed.put("paysAtOnce", "on");
        }
        answers.documents().forEach(paper -> typed.put(DOCUMENT + paper.typeCode(), paper.id()));
        answers.lines().forEach(line -> put(typed, line));
        return new DeclarationForm(typed, Optional.of(answers), List.of());
    }

    private static void put(Map<String, String> typed, String field, Money money) {
        typed.put(field + "Amount", money.amount().toPlainString());
        typed.put(field + "Currency", money.currency().getCurrencyCode());
    }

    private static void put(Map<String, String> typed, Answers.Line line) {
        String prefix = LINE + line.number() + ".";
        typed.put(prefix + "agreement", line.agreement());
        typed.put(prefix + "originDocument", line.originDocument());
        typed.put(prefix + "brand", line.brand());
        typed.put(prefix + "use", line.use());
        line.quantity().ifPresent(quantity -> {
            typed.put(prefix + "quantity", quantity.value().toPlainString());
            typed.put(prefix + "unit", quantity.unit());
        });
    }

    /** @param lines numbers of the goods lines of the dossier */
    static DeclarationForm read(Map<String, String> parameters, List<Integer> lines) {
        return new Reading(parameters).read(lines);
    }

    /** The papers among the fields of a form. */
    static List<AdditionalDocument> documents(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(DOCUMENT) && !entry.getValue().isBlank())
                .map(entry -> new AdditionalDocument(
                        entry.getKey().substring(DOCUMENT.length()),
                        entry.getValue().strip()))
                .toList();
    }

    private static final class Reading {
        private final Map<String, String> parameters;
        private final List<Issue> issues = new ArrayList<>();

        Reading(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        DeclarationForm read(List<Integer> numbers) {
            List<Answers.Line> lines =
                    numbers.stream().flatMap(number -> line(number).stream()).toList();
            Optional<Incoterm> terms = value("incoterm", Incoterm::valueOf);
            Optional<Money> freight = money("freight");
            Optional<Money> insurance = money("insurance");
            Optional<java.math.BigDecimal> percent =
                    value("insurancePercent", text -> Decimals.parse("insurancePercent", text));
            Optional<Answers> answers = tried(
                    "supervisionMode",
                    () -> new Answers(
                            text("supervisionMode"),
                            terms,
                            freight,
                            insurance,
                            percent,
                            text("contract"),
                            parameters.containsKey("paysAtOnce"),
                            lines,
                            documents(parameters)));
            return new DeclarationForm(parameters, issues.isEmpty() ? answers : Optional.empty(), issues);
        }

        private Optional<Answers.Line> line(int number) {
            String prefix = LINE + number + ".";
            Optional<Quantity> quantity = value(
                    prefix + "quantity",
                    text -> new Quantity(
                            Decimals.parse("quantity", text),
                            text(prefix + "unit").toUpperCase(Locale.ROOT)));
            return tried(
                    prefix + "brand",
                    () -> new Answers.Line(
                            number,
                            text(prefix + "agreement"),
                            text(prefix + "originDocument"),
                            quantity,
                            text(prefix + "brand"),
                            text(prefix + "use")));
        }

        private Optional<Money> money(String field) {
            return value(field + "Amount", text -> Money.of(text, text(field + "Currency")));
        }

        private String text(String field) {
            return parameters.getOrDefault(field, "").strip();
        }

        private <T> Optional<T> value(String field, Function<String, T> reader) {
            String text = text(field);
            return text.isEmpty() ? Optional.empty() : tried(field, () -> reader.apply(text));
        }

        /** The fault is told at the field it names, where the form has such a field. */
        private <T> Optional<T> tried(String field, Supplier<T> reader) {
            try {
                return Optional.of(reader.get());
            } catch (InvalidValue invalid) {
                issues.add(Issue.of(invalid, 0, parameters.containsKey(invalid.field()) ? invalid.field() : field));
            } catch (IllegalArgumentException unknown) {
                issues.add(Issue.error("clearance.field.unknownWord", 0, field, text(field), ""));
            }
            return Optional.empty();
        }
    }
}
