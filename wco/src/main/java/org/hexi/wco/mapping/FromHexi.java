package org.hexi.wco.mapping;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Party;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.Classification;
import org.hexi.wco.model.Commodity;
import org.hexi.wco.model.Destination;
import org.hexi.wco.model.ExportCountry;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsMeasure;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.InvoiceLine;
import org.hexi.wco.model.Measure;
import org.hexi.wco.model.Origin;
import org.hexi.wco.model.TradeTerms;
import org.jspecify.annotations.Nullable;

/** Writes what Hexi holds of a declaration as an original of the model; what Hexi does not hold is not there. */
public final class FromHexi {
    private static final int NOMENCLATURE_DIGITS = 8;
    private static final int CATEGORY_CHARACTERS = 1;

    private final Declaration from;

    private FromHexi(Declaration from) {
        this.from = from;
    }

    public static org.hexi.wco.model.Declaration map(Declaration from) {
        return new FromHexi(from).declaration();
    }

    private org.hexi.wco.model.Declaration declaration() {
        String type = from.direction() == Direction.EXPORT ? "EXA" : "IMA";
        return new org.hexi.wco.model.Declaration(
                null,
                "9",
                from.reference(),
                null,
                null,
                type,
                from.goodsItems().size(),
                from.office(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                party(from.agent()),
                null,
                party(from.exporter()),
                shipment(),
                List.of(),
                null,
                null);
    }

    private GoodsShipment shipment() {
        CustomsValuation terms = from.valuation();
        CountryCode source = from.exportationCountry();
        CountryCode target = from.destinationCountry();
        return new GoodsShipment(
                null,
                null,
                null,
                null,
                null,
                terms.freight() == null
                        ? null
                        : new org.hexi.wco.model.CustomsValuation(amount(terms.freight()), null, List.of()),
                target == null ? null : new Destination(target.value()),
                List.of(),
                source == null ? null : new ExportCountry(source.value()),
                items(),
                party(from.importer()),
                List.of(),
                null,
                terms.incoterm() == null
                        ? null
                        : new TradeTerms(terms.incoterm().name(), null),
                null,
                null);
    }

    private static org.hexi.wco.model.@Nullable Party party(@Nullable Party party) {
        return party == null ? null : new org.hexi.wco.model.Party(party.name(), party.id(), null);
    }

    private static @Nullable Amount amount(@Nullable Money money) {
        return money == null
                ? null
                : new Amount(money.amount(), money.currency().getCurrencyCode());
    }

    private List<GoodsItem> items() {
        List<GoodsItem> items = new ArrayList<>();
        for (org.hexi.engine.customs.declaration.GoodsItem item : from.goodsItems()) {
            boolean isFirst = items.isEmpty();
            items.add(item(item, items.size() + 1, isFirst ? documents() : List.of()));
        }
        return items;
    }

    /** Documents of the whole stand with its first line, where the model looks for them. */
    private List<org.hexi.wco.model.AdditionalDocument> documents() {
        return from.additionalDocuments().stream().map(FromHexi::document).toList();
    }

    private static org.hexi.wco.model.AdditionalDocument document(AdditionalDocument document) {
        String code = document.typeCode();
        boolean isSplit = code.length() > CATEGORY_CHARACTERS;
        return new org.hexi.wco.model.AdditionalDocument(
                isSplit ? code.substring(0, CATEGORY_CHARACTERS) : null,
                document.id(),
                null,
                isSplit ? code.substring(CATEGORY_CHARACTERS) : code,
                null,
                null);
    }

    private static GoodsItem item(
            org.hexi.engine.customs.declaration.GoodsItem item,
            int number,
            List<org.hexi.wco.model.AdditionalDocument> documents) {
        CountryCode origin = item.originCountry();
        return new GoodsItem(
                null,
                number,
                null,
                null,
                documents,
                List.of(),
                commodity(item),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                origin == null ? List.of() : List.of(new Origin(origin.value(), "1")),
                List.of(),
                List.of(),
                null);
    }

    private static Commodity commodity(org.hexi.engine.customs.declaration.GoodsItem item) {
        Amount price = amount(item.invoiceAmount());
        String description = item.commodity().description();
        return new Commodity(
                description.isEmpty() ? null : description,
                codes(item.commodity().classification()),
                List.of(),
                measure(item),
                price == null ? null : new InvoiceLine(price),
                List.of());
    }

    private static List<Classification> codes(@Nullable HsCode code) {
        if (code == null) {
            return List.of();
        }
        String digits = code.digits();
        int cut = Math.min(NOMENCLATURE_DIGITS, digits.length());
        Classification nomenclature = new Classification(digits.substring(0, cut), "TSP");
        return cut == digits.length()
                ? List.of(nomenclature)
                : List.of(nomenclature, new Classification(digits.substring(cut), "TRC"));
    }

    private static @Nullable GoodsMeasure measure(org.hexi.engine.customs.declaration.GoodsItem item) {
        Quantity quantity =
                item.quantities().isEmpty() ? null : item.quantities().getFirst();
        boolean isEmpty = item.grossMass() == null && item.netMass() == null && quantity == null;
        return isEmpty
                ? null
                : new GoodsMeasure(
                        mass(item.grossMass()),
                        mass(item.netMass()),
                        quantity == null ? null : new Measure(quantity.value(), quantity.unit()));
    }

    private static @Nullable Measure mass(@Nullable Mass mass) {
        return mass == null ? null : new Measure(mass.kilograms(), "KGM");
    }
}
