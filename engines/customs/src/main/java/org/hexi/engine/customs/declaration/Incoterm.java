package org.hexi.engine.customs.declaration;

/** Delivery terms of the sale (Incoterms 2020), seen from what the price already contains. */
public enum Incoterm {
    EXW(false, false),
    FCA(false, false),
    FAS(false, false),
    FOB(false, false),
    CFR(true, false),
    CPT(true, false),
    CIF(true, true),
    CIP(true, true),
    DAP(true, true),
    DPU(true, true),
    DDP(true, true);

    private final boolean freightIncluded;
    private final boolean insuranceIncluded;

    Incoterm(boolean freightIncluded, boolean insuranceIncluded) {
        this.freightIncluded = freightIncluded;
        this.insuranceIncluded = insuranceIncluded;
    }

    public boolean isFreightIncluded() {
        return freightIncluded;
    }

    public boolean isInsuranceIncluded() {
        return insuranceIncluded;
    }

    /** Under DDP the price contains the very taxes that are to be computed from it. */
    public boolean isDutyIncluded() {
        return this == DDP;
    }
}
