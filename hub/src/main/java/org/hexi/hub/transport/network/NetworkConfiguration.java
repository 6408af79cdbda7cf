package org.hexi.hub.transport.network;

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
}
