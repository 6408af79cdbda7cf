package org.hexi.hub.transport.network;

import java.util.Set;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the network once, at start. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {
    @Bean
    Network network() {
        return ShippedNetwork.corridor();
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
