package org.hexi.hub.transport.network.model;

import java.util.Locale;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;

/**
 * Which class of the factor table a service is accounted with. Immutable.
 *
 * @param bySubject by service id, or by carriage in small letters
 */
public record EmissionClasses(Map<String, EmissionClass> bySubject) {
    public EmissionClasses {
        bySubject = Map.copyOf(bySubject);
    }

    /** The class stated for the service itself, or else for how it is carried. */
    public EmissionClass of(String service, Carriage carriage) {
        EmissionClass own = bySubject.get(service);
        EmissionClass found = own == null ? bySubject.get(carriage.name().toLowerCase(Locale.ROOT)) : own;
        if (found == null) {
            throw new InvalidValue(
                    "network.emissionClass.missing", "subject", carriage, "a row of emission-classes.csv");
        }
        return found;
    }
}
