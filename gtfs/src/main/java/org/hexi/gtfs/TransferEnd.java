package org.hexi.gtfs;

/** One side of a transfer: a stop or station, a route, a trip, as far as the feed names them; ids, or empty. Immutable. */
public record TransferEnd(String stop, String route, String trip) {
    public static TransferEnd atStop(String stop) {
        return new TransferEnd(stop, "", "");
    }
}
