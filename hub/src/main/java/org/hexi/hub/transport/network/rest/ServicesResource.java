package org.hexi.hub.transport.network.rest;

import java.util.List;
import org.hexi.hub.transport.network.Network;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scheduled services. */
@RestController
@RequestMapping(path = "/api/v1/services", produces = MediaType.APPLICATION_JSON_VALUE)
class ServicesResource {
    private final Network network;

    ServicesResource(Network network) {
        this.network = network;
    }

    @GetMapping
    List<ServiceAnswer> list() {
        return network.services().stream().map(ServiceAnswer::of).toList();
    }

    @GetMapping("/{id}")
    ServiceAnswer get(@PathVariable String id) {
        return ServiceAnswer.of(network.service(id));
    }
}
