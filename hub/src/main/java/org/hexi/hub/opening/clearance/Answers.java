package org.hexi.hub.opening.clearance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;

/**
 * What a declaration needs and the dossier does not know. Immutable; everything may still be missing, which a dry run tells.
 *
 * @param supervisionMode four digits; 0110 is general trade
 * @param incoterm delivery terms
 * @param freight freight to the border for all goods together
 * @param insurance insurance for all goods together, when stated as an amount
 * @param insurancePercent insurance in percent of the customs value, when stated as a rate
 * @param contract number of the contract of sale, or blank
 * @param paysAtOnce whether the bill is paid by direct debit the moment it is issued
 * @param lines what is asked per goods line; a line left out has no answer
 * @param documents papers beside the declaration: type by UN/EDIFACT 1001, and number
 */
public record Answers(
        String supervisionMode,
        Optional<Incoterm> incoterm,
        Optional<Money> freight,
        Optional<Money> insurance,
        Optional<BigDecimal> insurancePercent,
        String contract,
        boolean paysAtOnce,
        List<Line> lines,
        List<AdditionalDocument> documents) {
    public static final String GENERAL_TRADE = "0110";
    private static final Pattern MODE = Pattern.compile("\\d{4}");
    private static final int LONGEST = 60;
    private static final int MOST_DOCUMENTS = 100;

    public static final Answers NONE = new Answers(
            GENERAL_TRADE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            true,
            List.of(),
            List.of());

    public Answers {
        lines = List.copyOf(lines);
        documents = List.copyOf(documents);
        contract = contract.strip();
        if (!MODE.matcher(supervisionMode).matches()) {
            throw new InvalidValue("clearance.mode.malformed", "supervisionMode", supervisionMode, "four digits");
        }
        requireShort("contract", contract);
        documents.forEach(document -> {
            requireShort("documents", document.typeCode());
            requireShort("documents", document.id());
        });
        if (documents.size() > MOST_DOCUMENTS) {
            throw new InvalidValue(
                    "clearance.documents.count", "documents", documents.size(), "at most " + MOST_DOCUMENTS);
        }
        // refuses impossible charges here, where the field is known
        new CustomsValuation(
                incoterm.orElse(null), freight.orElse(null), insurance.orElse(null), insurancePercent.orElse(null));
    }

    public CustomsValuation valuation() {
        return new CustomsValuation(
                incoterm.orElse(null), freight.orElse(null), insurance.orElse(null), insurancePercent.orElse(null));
    }

    /** What was answered about a goods line; an empty answer when nothing was. */
    public Line line(int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseGet(() -> Line.of(number));
    }

    /** The same answers with more papers; one of the same type takes the place of the earlier. */
    public Answers with(List<AdditionalDocument> more) {
        List<AdditionalDocument> kept = new java.util.ArrayList<>(documents);
        kept.removeIf(
                old -> more.stream().anyMatch(document -> document.typeCode().equals(old.typeCode())));
        kept.addAll(more);
        return new Answers(
                supervisionMode, incoterm, freight, insurance, insurancePercent, contract, paysAtOnce, lines, kept);
    }

    /**
     * What is asked about one goods line.
     *
     * @param number number of the goods line
     * @param agreement code of the trade agreement claimed, or blank
     * @param originDocument number of the proof of origin, or blank
     * @param quantity a further quantity, such as litres
     * @param brand declaration element: brand, or blank
     * @param use declaration element: what the goods are used for, or blank
     */
    public record Line(
            int number,
            String agreement,
            String originDocument,
            Optional<Quantity> quantity,
            String brand,
            String use) {
        public Line {
            agreement = agreement.strip();
            originDocument = originDocument.strip();
            brand = brand.strip();
            use = use.strip();
            requireShort("agreement", agreement);
            requireShort("originDocument", originDocument);
            requireShort("brand", brand);
            requireShort("use", use);
        }

        public static Line of(int number) {
            return new Line(number, "", "", Optional.empty(), "", "");
        }
    }

    private static void requireShort(String field, String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("clearance.text.length", field, text, "at most " + LONGEST + " characters");
        }
    }
}
