package org.hexi.hub.transport.booking;

import java.util.List;
import java.util.TreeMap;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Component;

/** Who sells the room of which carrier: its own operators, and administrators for all. */
@Component
class Sellers {
    private final Parties parties;
    private final Network network;

    Sellers(Parties parties, Network network) {
        this.parties = parties;
        this.network = network;
    }

    boolean mayServe(Viewer viewer, String carrier) {
        if (viewer.isSystem() || viewer.is(Role.ADMINISTRATOR)) {
            return true;
        }
        return viewer.is(Role.OPERATOR) && parties.get(viewer.party()).code().equals(carrier);
    }

    void mustServe(Viewer viewer, String carrier) {
        if (!mayServe(viewer, carrier)) {
            throw new Rejected(new BookingRejection.NotTheSeller(carrier));
        }
    }

    /** The services of a carrier, by id. */
    List<ServiceView> services(String carrier) {
        return network.services().stream()
                .filter(service -> service.carrierCode().equals(carrier))
                .toList();
    }

    /** Codes and names of the carriers the viewer may sell for, by code. */
    List<Carrier> carriers(Viewer viewer) {
        TreeMap<String, Carrier> carriers = new TreeMap<>();
        network.services()
                .forEach(service ->
                        carriers.computeIfAbsent(service.carrierCode(), code -> new Carrier(code, service.carrier())));
        return carriers.values().stream()
                .filter(carrier -> mayServe(viewer, carrier.code()))
                .toList();
    }
}
