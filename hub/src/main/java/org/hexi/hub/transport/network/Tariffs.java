package org.hexi.hub.transport.network;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;

/**
 * The tariffs of carriers. Reference data: everybody signed in reads them; a carrier's operators and administrators write them.
 * Nothing written is ever changed: a tariff put again is a new edition of it. Thread-safe.
 */
public interface Tariffs {
    /** Number of the latest edition of any tariff; cheap. What was read for an edition holds until it changes. */
    long edition();

    /** A card of the network with the tariffs in force on its day beside it. */
    default RateCard over(RateCard card) {
        return over(card, edition());
    }

    /** The same with the tariffs as they were at an edition. */
    RateCard over(RateCard card, long edition);

    /**
     * Tariffs in force or to come, by carrier, service and first day.
     *
     * @param carrier code, or empty for all
     * @param service id, or empty for all; tariffs for all services of its carrier are among those of a service
     */
    List<TariffEdition> list(Optional<String> carrier, Optional<String> service);

    /** @throws org.hexi.hub.platform.web.NotFound when no tariff was ever put under this id */
    TariffEdition get(String id);

    Optional<TariffEdition> find(String id);

    /** All editions of a tariff, the latest first. */
    List<TariffEdition> history(String id);

    /**
     * Puts a tariff in the place of the one with its id, if there is one.
     *
     * @throws org.hexi.engine.kernel.InvalidValue when the network knows no such carrier or service, or no rate of the currency
     * @throws org.hexi.engine.kernel.Rejected with a {@link RateRejection}
     */
    TariffEdition put(Viewer by, Tariff tariff);

    /** Everything that keeps {@link #put} from being done; has no effect. */
    void check(Viewer by, Tariff tariff);

    /** Takes a tariff out of force; asked twice, it is out of force once. */
    TariffEdition withdraw(Viewer by, String id);

    /** Whether the viewer may put tariffs of a carrier. */
    boolean mayPut(Viewer viewer, String carrier);
}
