package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.util.Set;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;

/**
 * One rate of the tariff book. It holds for every code at or below its own unless a line with a longer code says otherwise.
 * Immutable.
 *
 * @param id stable id, cited by every tax computed with it
 * @param tax the tax it is a rate of
 * @param kind which claim it rests on
 * @param code tariff code, from chapter to tariff line
 * @param agreement code of the trade agreement, empty unless the kind is {@link RateKind#AGREEMENT}
 * @param origins countries it is open to; empty means every known country
 * @param rate how much
 * @param validity the days it applies
 * @param legalBasis where it stands
 */
public record RateLine(
        String id,
        TaxType tax,
        RateKind kind,
        HsCode code,
        String agreement,
        Set<CountryCode> origins,
        Rate rate,
        Validity validity,
        String legalBasis) {
    public RateLine {
        origins = Set.copyOf(origins);
        if (legalBasis.isBlank()) {
            throw new InvalidValue("customs.rate.basis", "legalBasis", legalBasis, "where the rate stands");
        }
        if ((kind == RateKind.AGREEMENT) == agreement.isBlank()) {
            throw new InvalidValue(
                    "customs.rate.agreement", "agreement", agreement, "a code exactly for agreement rates");
        }
        if (tax == TaxType.CONSUMPTION_TAX && rate.fraction().compareTo(BigDecimal.ONE) >= 0) {
            throw new InvalidValue(
                    "customs.rate.wholeBase", "rate", rate.text(), "below 100 %, for it is in its own base");
        }
        if ((tax == TaxType.DUTY) == (kind == RateKind.STANDARD)) {
            throw new InvalidValue("customs.rate.kind", "kind", kind, "STANDARD exactly for taxes other than duty");
        }
    }

    /** Lines of one claim exclude each other: for one code the longest applies. */
    String claim() {
        return tax + "/" + kind + "/" + agreement + "/";
    }

    boolean isOpenTo(CountryCode country) {
        return origins.isEmpty() || origins.contains(country);
    }
}
