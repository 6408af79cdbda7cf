package org.hexi.wco.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hexi.engine.customs.declaration.Commodity;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.Classification;
import org.hexi.wco.model.GoodsMeasure;
import org.hexi.wco.model.InvoiceLine;
import org.hexi.wco.model.Measure;
import org.hexi.wco.model.Origin;
import org.jspecify.annotations.Nullable;

/** One line of goods as Hexi's own. */
final class ItemToHexi {
    private static final String NOMENCLATURE = "TSP";
    private static final String FURTHER_DIGITS = "TRC";
    private static final String NON_PREFERENTIAL = "1";

    private final org.hexi.wco.model.GoodsItem from;
    private final String edition;
    private final int number;
    private final List<Issue> issues;

    ItemToHexi(org.hexi.wco.model.GoodsItem from, String edition, int number, List<Issue> issues) {
        this.from = from;
        this.edition = edition;
        this.number = number;
        this.issues = issues;
    }

    GoodsItem map() {
        Optional<org.hexi.wco.model.Commodity> commodity = Optional.ofNullable(from.commodity());
        Optional<GoodsMeasure> measure = commodity.map(org.hexi.wco.model.Commodity::goodsMeasure);
        Optional<Amount> price =
                commodity.map(org.hexi.wco.model.Commodity::invoiceLine).map(InvoiceLine::itemChargeAmount);
        return new GoodsItem(
                new Commodity(
                        code(commodity),
                        edition,
                        commodity.map(org.hexi.wco.model.Commodity::description).orElse("")),
                origin(),
                null,
                price.isEmpty() ? null : money(price.get()),
                mass("NetNetWeightMeasure", measure.map(GoodsMeasure::netNetWeightMeasure)),
                mass("GrossMassMeasure", measure.map(GoodsMeasure::grossMassMeasure)),
                quantities(measure.map(GoodsMeasure::tariffQuantity)));
    }

    private @Nullable HsCode code(Optional<org.hexi.wco.model.Commodity> commodity) {
        List<Classification> codes =
                commodity.map(org.hexi.wco.model.Commodity::classifications).orElse(List.of());
        String digits = digits(codes, NOMENCLATURE) + digits(codes, FURTHER_DIGITS);
        return digits.isEmpty() ? null : fitting("Commodity/Classification", () -> new HsCode(digits));
    }

    private static String digits(List<Classification> codes, String list) {
        return codes.stream()
                .filter(code -> list.equals(code.identificationTypeCode()))
                .map(Classification::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private @Nullable CountryCode origin() {
        Optional<Origin> origin = from.origins().stream()
                .filter(one -> NON_PREFERENTIAL.equals(one.typeCode()))
                .findFirst()
                .or(() -> from.origins().stream().findFirst());
        Optional<String> code = origin.map(Origin::countryCode);
        return code.isEmpty() ? null : fitting("Origin/CountryCode", () -> new CountryCode(code.get()));
    }

    private @Nullable Money money(Amount price) {
        return fitting(
                "Commodity/InvoiceLine/ItemChargeAmount",
                () -> Money.of(price.value(), Objects.requireNonNullElse(price.currencyID(), "")));
    }

    private @Nullable Mass mass(String element, Optional<Measure> measure) {
        return measure.isEmpty()
                ? null
                : fitting(
                        "Commodity/GoodsMeasure/" + element,
                        () -> new Mass(measure.get().value()));
    }

    /** The unit of a tariff quantity is mostly left to the tariff; without one it is no quantity here. */
    private List<Quantity> quantities(Optional<Measure> quantity) {
        String unit = quantity.map(Measure::unitCode).orElse(null);
        if (quantity.isEmpty() || unit == null) {
            quantity.ifPresent(one -> issues.add(Issue.warning(
                    "wco.mapping.unit",
                    number,
                    path("Commodity/GoodsMeasure/TariffQuantity"),
                    one.value().toPlainString(),
                    "a unitCode beside the number")));
            return List.of();
        }
        Quantity fitting = fitting(
                "Commodity/GoodsMeasure/TariffQuantity",
                () -> new Quantity(quantity.get().value(), unit));
        return fitting == null ? List.of() : List.of(fitting);
    }

    private String path(String element) {
        return "GoodsShipment/GovernmentAgencyGoodsItem[" + number + "]/" + element;
    }

    private <T> @Nullable T fitting(String element, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue unfit) {
            issues.add(Issue.of(unfit, number, path(element)));
            return null;
        }
    }
}
