package org.hexi.wco.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.declaration.Party;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.DeclarationKind;
import org.hexi.wco.model.Destination;
import org.hexi.wco.model.ExportCountry;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.TradeTerms;
import org.jspecify.annotations.Nullable;

/** Takes an original into Hexi's own declaration, field by field of the published table. */
public final class ToHexi {
    private final List<Issue> issues = new ArrayList<>();
    private final org.hexi.wco.model.Declaration from;
    private final String edition;

    private ToHexi(org.hexi.wco.model.Declaration from, String edition) {
        this.from = from;
        this.edition = edition;
    }

    /** @param edition of the nomenclature the codes are taken from, which the model does not say */
    public static MappedDeclaration map(org.hexi.wco.model.Declaration from, String edition) {
        ToHexi mapping = new ToHexi(from, edition);
        Declaration declaration = mapping.declaration();
        List<String> notHeld = SaidPaths.of(from).stream()
                .filter(path -> MappedField.HELD.stream().noneMatch(field -> field.covers(path)))
                .toList();
        return new MappedDeclaration(declaration, mapping.issues, notHeld);
    }

    private Declaration declaration() {
        Optional<GoodsShipment> shipment = Optional.ofNullable(from.goodsShipment());
        return new Declaration(
                Objects.requireNonNullElse(from.functionalReferenceID(), ""),
                from.kind().filter(DeclarationKind::isExport).isPresent() ? Direction.EXPORT : Direction.IMPORT,
                Objects.requireNonNullElse(from.declarationOfficeID(), ""),
                party(from.declarant()),
                shipment.map(one -> party(one.importer())).orElse(null),
                party(from.exporter()),
                country(
                        "GoodsShipment/ExportCountry/ID",
                        shipment.map(GoodsShipment::exportCountry).map(ExportCountry::id)),
                country(
                        "GoodsShipment/Destination/CountryCode",
                        shipment.map(GoodsShipment::destination).map(Destination::countryCode)),
                valuation(shipment),
                items(),
                documents());
    }

    /** Customs often know a party by its number alone; Hexi wants both, so one stands in for the other. */
    private static @Nullable Party party(org.hexi.wco.model.@Nullable Party party) {
        if (party == null) {
            return null;
        }
        String id = party.id() == null || party.id().isEmpty() ? party.name() : party.id();
        String name = party.name() == null || party.name().isEmpty() ? party.id() : party.name();
        return id == null || name == null || id.isEmpty() || name.isEmpty() ? null : new Party(id, name);
    }

    private @Nullable CountryCode country(String path, Optional<String> code) {
        return code.isEmpty() ? null : fitting(path, () -> new CountryCode(code.get()));
    }

    private CustomsValuation valuation(Optional<GoodsShipment> shipment) {
        Optional<String> terms = shipment.map(GoodsShipment::tradeTerms).map(TradeTerms::conditionCode);
        Optional<Amount> freight = shipment.map(GoodsShipment::customsValuation).map(one -> one.freightChargeAmount());
        return new CustomsValuation(
                terms.isEmpty() ? null : incoterm(terms.get()),
                freight.isEmpty() ? null : money("GoodsShipment/CustomsValuation/FreightChargeAmount", freight.get()),
                null,
                null);
    }

    private @Nullable Incoterm incoterm(String code) {
        for (Incoterm known : Incoterm.values()) {
            if (known.name().equals(code)) {
                return known;
            }
        }
        issues.add(Issue.error(
                "wco.mapping.incoterm", 0, "GoodsShipment/TradeTerms/ConditionCode", code, "a term of Incoterms 2020"));
        return null;
    }

    private @Nullable Money money(String path, Amount amount) {
        return fitting(path, () -> Money.of(amount.value(), Objects.requireNonNullElse(amount.currencyID(), "")));
    }

    private List<GoodsItem> items() {
        List<GoodsItem> items = new ArrayList<>();
        for (org.hexi.wco.model.GoodsItem item : from.goodsItems()) {
            items.add(new ItemToHexi(item, edition, items.size() + 1, issues).map());
        }
        return items;
    }

    /** Hexi keeps documents with the declaration; those of its lines come together there. */
    private List<AdditionalDocument> documents() {
        Set<AdditionalDocument> documents = new LinkedHashSet<>();
        from.goodsItems().stream()
                .flatMap(item -> item.additionalDocuments().stream())
                .filter(document -> document.id() != null
                        && !document.id().isBlank()
                        && !document.code().isBlank())
                .forEach(document ->
                        documents.add(new AdditionalDocument(document.code(), Objects.requireNonNull(document.id()))));
        return List.copyOf(documents);
    }

    private <T> @Nullable T fitting(String path, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue unfit) {
            issues.add(Issue.of(unfit, 0, path));
            return null;
        }
    }
}
