package org.hexi.hub.transport.network;

import java.util.Set;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NavigationEntry;
import org.hexi.hub.transport.network.generation.SeaRoutes;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.FormReading;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.store.ChangeRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Reads the shipped network once, at start, and lays the changes over it. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {
    /** @param extent WORLD, or CORRIDOR for the hand-written services out of the city alone */
    @Bean
    LoadedNetwork shippedNetwork(@Value("${hexi.network.extent:world}") ShippedNetwork.Extent extent) {
        return ShippedNetwork.of(extent);
    }

    @Bean
    SeaCourses seaCourses(Places places) {
        return new SeaCourses(places);
    }

    @Bean
    FormReading serviceForms(LoadedNetwork shipped) {
        return new FormReading(shipped.data(), new SeaRoutes(NetworkFiles.readGround()));
    }

    @Bean
    @Primary
    LiveNetwork network(LoadedNetwork shipped, FormReading forms, ChangeRows changes, WallClock wall) {
        return new LiveNetwork(shipped, forms, changes, wall);
    }

    @Bean
    NavigationEntry servicesNavigation() {
        return new NavigationEntry(
                "transport", "network", 210, "network.services.title", "/services", "train", Set.of());
    }

    @Bean
    NavigationEntry ratesNavigation() {
        return new NavigationEntry("transport", "booking", 225, "network.rates.title", "/rates", "book", Set.of());
    }

    @Bean
    NavigationEntry departuresNavigation() {
        return new NavigationEntry("transport", "network", 220, "network.board.title", "/departures", "list", Set.of());
    }

    @Bean
    NavigationEntry closuresNavigation() {
        return new NavigationEntry(
                "transport", "network", 222, "network.closures.title", "/closures", "barrier", Set.of());
    }
}
