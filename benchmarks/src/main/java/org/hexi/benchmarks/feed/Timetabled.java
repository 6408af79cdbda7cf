package org.hexi.benchmarks.feed;

import java.util.List;
import org.hexi.benchmarks.network.Network;

/**
 * A network and where it is from. Immutable.
 *
 * @param name as the figures are told under
 * @param leftOut what the source says that not all engines could express, a line each
 */
public record Timetabled(String name, Network network, List<String> leftOut) {
    public Timetabled {
        leftOut = List.copyOf(leftOut);
    }
}
