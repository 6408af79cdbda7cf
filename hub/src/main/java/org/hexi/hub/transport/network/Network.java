package org.hexi.hub.transport.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Timetable;

/**
 * The network: services, tracks, dwell and prices, from Hexi's data files and from the changes made since. A service that changes
 * has one edition for each form it takes, for days that follow each other. Thread-safe.
 */
public interface Network {
    /** The one currency plans are compared in. */
    String PLANNING_CURRENCY = "CNY";

    /** Number of the last change in it; 0 as shipped. */
    long version();

    /** All editions of all services, by id and then by their days. */
    List<ServiceView> services();

    /** @throws org.hexi.hub.platform.web.NotFound when there is none */
    ServiceView service(String key);

    /** The edition of a key; for the id of a service without an edition of just that key, its last one. */
    Optional<ServiceView> findService(String key);

    /** The edition of a service for the departures of a day, whether it departs on that day or not. */
    Optional<ServiceView> findService(String id, LocalDate day);

    /** The run of a departure's id; empty when nothing departs. */
    Optional<DepartureView> findRun(String departureId);

    /** The run of that id, or else as it was last to be before changes took it away. */
    Optional<DepartureView> findRunOnceScheduled(String departureId);

    /** All tracks as the data files have them, routable or not. */
    List<Track> tracks();

    /** The routable track from one place to its neighbour, in that direction; a road only where there is nothing else. */
    Optional<Track> track(PlaceCode from, PlaceCode to);

    /** The tracks a service runs over between two of its stops, numbered from 1. */
    List<Track> ridden(ServiceView service, int fromNumber, int toNumber);

    List<BorderPair> borderPairs();

    Optional<BorderPair> borderPair(PlaceCode one, PlaceCode other);

    /** What can be driven in one go by road on demand, in both directions. */
    List<RoadRun> roadRuns();

    /** The road run between two places; empty when one cannot be driven to from the other in one go. */
    Optional<RoadRun> roadRun(PlaceCode from, PlaceCode to);

    /** Stay for a change of service or mode inside one place. */
    DwellTime changeDwell(PlaceCode place);

    /** Stay between the last arrival and the release to the consignee. */
    DwellTime releaseDwell(PlaceCode place);

    /** Role of a place, which prices and dwell go by. */
    String role(PlaceCode place);

    ServiceView.EmissionClass emissionClass(Carriage carriage);

    /** What applies on a day. */
    RateCard rateCard(LocalDate day);

    /** Everything that may be ridden by goods ready at an instant, over the horizon from then on. */
    Timetable timetable(Instant ready, int horizonDays);

    /**
     * A road run over one or more tracks, in one direction.
     *
     * @param drivingMinutes in motion
     * @param waitingMinutes median dwell at the places passed on the way
     */
    record RoadRun(List<Track> tracks, int drivingMinutes, int waitingMinutes) {
        public RoadRun {
            tracks = List.copyOf(tracks);
        }

        public PlaceCode from() {
            return tracks.getFirst().from();
        }

        public PlaceCode to() {
            return tracks.getLast().to();
        }
    }
}
