package org.hexi.engine.epcis.api;

import java.util.Optional;
import org.hexi.engine.epcis.internal.identifiers.DigitalLink;
import org.hexi.engine.epcis.internal.identifiers.EpcUrn;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.InvalidValue;

/** Identifiers of objects as EPCIS writes them. */
public final class Epcs {
    private static final String CONTAINER = "urn:epc:id:bic:";

    private Epcs() {}

    /** The identifier of a container: the BIC scheme of the GS1 Tag Data Standard. */
    public static String ofContainer(ContainerNumber container) {
        return CONTAINER + container.value();
    }

    /** The container an identifier names, or empty when it names something else or breaks ISO 6346. */
    public static Optional<ContainerNumber> container(String epc) {
        if (!isContainer(epc)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ContainerNumber(epc.substring(CONTAINER.length())));
        } catch (InvalidValue invalid) {
            return Optional.empty();
        }
    }

    /** Whether an identifier is of the scheme for containers, be its number right or not. */
    public static boolean isContainer(String epc) {
        return epc.startsWith(CONTAINER);
    }

    /**
     * The one form behind all spellings of an identifier: a URN becomes its canonical Digital Link, a Digital Link of any
     * domain loses domain and query. What has no such form comes back unchanged.
     */
    public static String canonical(String epc) {
        return EpcUrn.claims(epc) ? EpcUrn.digitalLink(epc).orElse(epc) : DigitalLink.canonical(epc);
    }
}
