package org.hexi.hub.transport.network.rest;

import java.time.LocalDate;
import java.util.List;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The scheduled services, now or as of a version of the network, with all their editions or on one day. */
@RestController
@RequestMapping(path = "/api/v1/services", produces = MediaType.APPLICATION_JSON_VALUE)
class ServicesResource {
    private final Networks networks;
    private final NetworkChanges changes;

    ServicesResource(Networks networks, NetworkChanges changes) {
        this.networks = networks;
        this.changes = changes;
    }

    @GetMapping
    List<ServiceAnswer> list(
            @RequestParam(required = false) @Nullable Long asOf,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return network(asOf).services().stream()
                .filter(service -> on == null || service.validity().covers(on))
                .map(ServiceAnswer::of)
                .toList();
    }

    /** By its id, or by the key of an edition; on a day the edition that counts for its departures. */
    @GetMapping("/{id}")
    ServiceAnswer get(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long asOf,
            @RequestParam(required = false) @Nullable LocalDate on) {
        Network network = network(asOf);
        ServiceView service =
                on == null ? network.service(id) : network.findService(id, on).orElseThrow(ServicesResource::missing);
        return ServiceAnswer.of(service);
    }

    /** The form of the service for the departures of a day, as it can be put back with changes. */
    @GetMapping("/{id}/form")
    ServiceForm form(@PathVariable String id, @RequestParam LocalDate on) {
        return changes.find(id, on).orElseThrow(ServicesResource::missing);
    }

    private Network network(@Nullable Long asOf) {
        return asOf == null ? networks.current() : networks.asOf(asOf);
    }

    private static NotFound missing() {
        return new NotFound("service");
    }
}
