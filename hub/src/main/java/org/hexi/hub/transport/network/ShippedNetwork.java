package org.hexi.hub.transport.network;

import java.util.function.Predicate;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.LoadedNetwork;

/** The networks that come with Hexi, as its data files and its generator give them. */
public final class ShippedNetwork {
    private ShippedNetwork() {}

    /** The corridor out of Lanzhou. */
    public static Network corridor() {
        return new LoadedNetwork(NetworkFiles.read());
    }

    /** The corridor and the world around it: some 640 places and 3,000 services by rail, road, sea and air, most generated. */
    public static Network world() {
        return world(service -> true);
    }

    /** The world with some of its services only. */
    public static Network world(Predicate<ServiceView> isKept) {
        return new LoadedNetwork(NetworkFiles.readWhole().only(isKept));
    }

    /** One of them to lay changes over. */
    static LoadedNetwork of(Extent extent) {
        return new LoadedNetwork(
                switch (extent) {
                    case WORLD -> NetworkFiles.readWhole();
                    case CORRIDOR -> NetworkFiles.read();
                });
    }

    /** How much of what is shipped is served. */
    enum Extent {
        WORLD,
        CORRIDOR
    }
}
