package org.hexi.cli.risk;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns that are read, by their headings; a file may have others, in any order. */
enum Column {
    NUMBER("Declaration ID", "number"),
    DAY("Date", "day"),
    OFFICE("Office ID", "office"),
    DECLARANT("Declarant ID", "declarant"),
    IMPORTER("Importer ID", "importer"),
    SELLER("Seller ID", "seller"),
    COURIER("Courier ID", "courier"),
    HS_CODE("HS6 Code", "hsCode"),
    DEPARTURE("Country of Departure", "departure"),
    ORIGIN("Country of Origin", "origin"),
    TAX_RATE("Tax Rate", "taxRatePercent"),
    NET_MASS("Net Mass", "netMassKilograms"),
    ITEM_PRICE("Item Price", "itemPrice"),
    FRAUD("Fraud", "isFraud");

    private final String heading;
    private final String field;

    Column(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    String heading() {
        return heading;
    }

    /** The heading over a field of the engine; the field itself when no column holds it. */
    static String headingOf(String field) {
        return Stream.of(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .map(Column::heading)
                .orElse(field);
    }

    static Optional<Column> find(String heading) {
        return Stream.of(values())
                .filter(column -> column.heading.equalsIgnoreCase(heading))
                .findFirst();
    }
}
