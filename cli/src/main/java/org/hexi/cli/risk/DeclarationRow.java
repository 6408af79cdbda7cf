package org.hexi.cli.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hexi.engine.customs.risk.DeclaredGoods;
import org.hexi.engine.customs.risk.Filing;
import org.hexi.engine.customs.risk.LabelledFiling;
import org.hexi.engine.customs.risk.Traders;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;

/** One row on its way to a declaration: every cell is looked at, and whatever is wrong is told. Of one thread. */
final class DeclarationRow {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,25}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

    private final long number;
    private final Map<Column, Integer> places;
    private final List<String> cells;
    private final List<Issue> issues = new ArrayList<>();

    DeclarationRow(long number, Map<Column, Integer> places, List<String> cells) {
        this.number = number;
        this.places = places;
        this.cells = cells;
    }

    List<Issue> issues() {
        return issues;
    }

    /** The declaration with its label; empty when anything about it is wrong. */
    Optional<LabelledFiling> labelled() {
        Optional<Filing> filing = filing();
        Optional<Boolean> label = label();
        return filing.flatMap(known -> label.map(isFraud -> new LabelledFiling(known, isFraud)));
    }

    /** The declaration alone; empty when anything about it is wrong. */
    Optional<Filing> filing() {
        Optional<LocalDate> day = day();
        Optional<Traders> traders = traders();
        Optional<DeclaredGoods> goods = goods();
        Optional<Filing> filing = checked(() -> new Filing(
                text(Column.NUMBER),
                day.orElse(LocalDate.EPOCH),
                text(Column.OFFICE),
                traders.orElseGet(() -> new Traders("unread", "unread", "", "")),
                goods.orElseGet(DeclarationRow::unread)));
        return issues.isEmpty() ? filing : Optional.empty();
    }

    private Optional<Traders> traders() {
        return checked(() ->
                new Traders(text(Column.DECLARANT), text(Column.IMPORTER), text(Column.SELLER), text(Column.COURIER)));
    }

    private Optional<DeclaredGoods> goods() {
        Optional<HsCode> code = checked(() -> new HsCode(text(Column.HS_CODE)));
        Optional<BigDecimal> rate = decimal(Column.TAX_RATE);
        Optional<BigDecimal> mass = decimal(Column.NET_MASS);
        Optional<BigDecimal> price = decimal(Column.ITEM_PRICE);
        if (code.isEmpty() || rate.isEmpty() || mass.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        return checked(() -> new DeclaredGoods(
                code.get(), text(Column.DEPARTURE), text(Column.ORIGIN), rate.get(), mass.get(), price.get()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(Column.DAY)));
        } catch (DateTimeException malformed) {
            return refuse("customs.risk.day", Column.DAY, "a day such as 2020-06-10");
        }
    }

    private Optional<Boolean> label() {
        return switch (text(Column.FRAUD)) {
            case "0" -> Optional.of(false);
            case "1" -> Optional.of(true);
            default -> refuse("customs.risk.label", Column.FRAUD, "0 for honest or 1 for fraud");
        };
    }

    /** Files carry more decimals than anybody weighs or pays: the noise of binary fractions is rounded away. */
    private Optional<BigDecimal> decimal(Column column) {
        String text = text(column);
        if (!NUMBER.matcher(text).matches()) {
            return refuse("customs.risk.number", column, "a number such as 1250.5");
        }
        BigDecimal exact = new BigDecimal(text);
        if (exact.signum() < 0) {
            return refuse("customs.risk.negative", column, "zero or more");
        }
        return Optional.of(Decimals.normal(exact.setScale(Decimals.MAX_SCALE, RoundingMode.HALF_EVEN)));
    }

    private <T> Optional<T> checked(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue invalid) {
            issues.add(Issue.of(invalid, number, Column.headingOf(invalid.field())));
            return Optional.empty();
        }
    }

    private <T> Optional<T> refuse(String code, Column column, String accepted) {
        issues.add(Issue.error(code, number, column.heading(), text(column), accepted));
        return Optional.empty();
    }

    private String text(Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static DeclaredGoods unread() {
        return new DeclaredGoods(
                new HsCode("000000"), "unread", "unread", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
