package org.hexi.engine.routing.api;

import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;

/**
 * A rule that keeps goods of a kind or of an origin away from something, for every question. Empty means any. A load that does not
 * say what it is or whence it comes falls under the rule: what is not known is not free. Immutable.
 */
public record Embargo(String id, Optional<HsCode> commodity, Optional<CountryCode> origin, Ban ban) {
    public boolean concerns(Cargo cargo) {
        boolean isOfTheKind = commodity.isEmpty()
                || cargo.commodity()
                        .map(goods -> goods.isWithin(commodity.get()))
                        .orElse(true);
        boolean isOfTheOrigin = origin.isEmpty()
                || cargo.origin().map(country -> country.equals(origin.get())).orElse(true);
        return isOfTheKind && isOfTheOrigin;
    }
}
