package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the goods are, what they weigh and cost, and which taxes are asked for them. Immutable. */
public record Commodity(
        @Element(id = "137") @Nullable String description,
        @Element(id = "21A", name = "Classification") List<Classification> classifications,
        @Element(id = "50A", name = "DutyTaxFee") List<DutyTaxFee> dutyTaxFees,
        @Element(id = "65A") @Nullable GoodsMeasure goodsMeasure,
        @Element(id = "79A") @Nullable InvoiceLine invoiceLine,
        @Element(id = "31B", name = "TransportEquipment") List<TransportEquipment> transportEquipment) {
    public Commodity {
        classifications = List.copyOf(classifications);
        dutyTaxFees = List.copyOf(dutyTaxFees);
        transportEquipment = List.copyOf(transportEquipment);
    }
}
