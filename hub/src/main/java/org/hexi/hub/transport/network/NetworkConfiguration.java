package org.hexi.hub.transport.network;

import java.util.Set;
import org.hexi.hub.platform.web.NavigationEntry;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the network once, at start. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {
    @Bean
    Network network() {
        return new LoadedNetwork(NetworkFiles.read());
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
