package org.hexi.hub.transport.network.model;

import java.util.List;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Track;

/**
 * A service read from its form, with what it brings along. Immutable.
 *
 * @param declared tracks the form states
 * @param estimated tracks drawn where neither the network nor the form knows one
 * @param tariff rows of the service's own; the subject is its id
 */
public record DraftedService(ServiceView view, List<Track> declared, List<Track> estimated, List<Rate> tariff) {
    public DraftedService {
        declared = List.copyOf(declared);
        estimated = List.copyOf(estimated);
        tariff = List.copyOf(tariff);
    }

    /** The same as it came with a version of the network. */
    DraftedService at(long version) {
        return new DraftedService(view.during(view.validity(), version), declared, estimated, tariff);
    }
}
