package org.hexi.hub.transport.network;

import java.util.Set;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the network once, at start. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {
    /** @param extent WORLD, or CORRIDOR for the hand-written services out of the city alone */
    @Bean
    Network network(@Value("${hexi.network.extent:world}") Extent extent) {
        return switch (extent) {
            case WORLD -> ShippedNetwork.world();
            case CORRIDOR -> ShippedNetwork.corridor();
        };
    }

    @Bean
    SeaCourses seaCourses(Places places) {
        return new SeaCourses(places);
    }

    /** How much of the shipped network is served. */
    enum Extent {
        WORLD,
        CORRIDOR
    }

    @Bean
    NavigationEntry servicesNavigation() {
        return new NavigationEntry("transport", 210, "network.services.title", "/services", "train", Set.of());
    }

    @Bean
    NavigationEntry departuresNavigation() {
        return new NavigationEntry("transport", 220, "network.board.title", "/departures", "list", Set.of());
    }
}
