package org.hexi.gtfs.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedReading;
import org.hexi.gtfs.Identified;
import org.hexi.gtfs.ReadingLimits;
import org.hexi.gtfs.Trip;
import org.hexi.gtfs.reading.TableReader.Presence;

/** Reads the files of one feed in the order in which they name each other. */
public final class FeedReader {
    private final TableReader files;
    private final ReadingLimits limits;
    private final Problems problems;
    private final AgencyTable agencies = new AgencyTable();
    private final StopTable stops = new StopTable();
    private final RouteTable routes = new RouteTable(agencies);
    private final ServiceTable services = new ServiceTable();
    private final TripTable trips = new TripTable(routes.routes(), services.services());
    private final FrequencyTable frequencies;
    private final TransferTable transfers = new TransferTable(stops.stops(), routes.routes(), trips);
    private final FeedInfoTable info = new FeedInfoTable();

    private FeedReader(FeedFiles files, ReadingLimits limits, Problems problems) {
        this.files = new TableReader(files, problems);
        this.limits = limits;
        this.problems = problems;
        this.frequencies = new FrequencyTable(trips, limits.rows());
    }

    public static FeedReading read(Path path, ReadingLimits limits) {
        Problems problems = new Problems(limits.issues());
        Optional<Feed> feed = Optional.empty();
        try (FeedFiles files = FeedFiles.open(path, limits)) {
            noteOthers(files, problems);
            feed = new FeedReader(files, limits, problems).feed();
        } catch (FeedRefused refused) {
            refused.tell(problems);
        } catch (IOException unreadable) {
            problems.error("gtfs.feed.unreadable", 0, "", String.valueOf(unreadable.getMessage()), "a zip or a folder");
        }
        return new FeedReading(problems.hasErrors() ? Optional.empty() : feed, problems.list(), problems.leftOut());
    }

    private Optional<Feed> feed() throws IOException {
        readPlacesAndRoutes();
        readServices();
        readTrips();
        StopTimeTable stopTimes = new StopTimeTable(trips, stops.stops());
        boolean timeless = isLacking(GtfsFile.STOP_TIMES, stopTimes::take);
        optional(GtfsFile.FREQUENCIES, frequencies::take);
        optional(GtfsFile.TRANSFERS, transfers::take);
        optional(GtfsFile.FEED_INFO, info::take);
        return timeless ? Optional.empty() : feed(ridden(stopTimes));
    }

    private void readPlacesAndRoutes() throws IOException {
        if (isLacking(GtfsFile.AGENCY, agencies::take)) {
            agencies.agencies().isIncomplete();
        }
        if (isLacking(GtfsFile.STOPS, stops::take)) {
            stops.stops().isIncomplete();
        }
        stops.checkParents();
        if (isLacking(GtfsFile.ROUTES, routes::take)) {
            routes.routes().isIncomplete();
        }
    }

    /** Weeks, single days, or both: one of the two files has to be there. */
    private void readServices() throws IOException {
        Presence weeks = optional(GtfsFile.CALENDAR, services::takeWeek);
        Presence days = optional(GtfsFile.CALENDAR_DATES, services::takeException);
        boolean absent = weeks == Presence.ABSENT && days == Presence.ABSENT;
        if (absent) {
            missing(GtfsFile.CALENDAR, "this file or " + GtfsFile.CALENDAR_DATES.fileName());
        }
        if (absent || weeks == Presence.BROKEN || days == Presence.BROKEN) {
            services.services().isIncomplete();
        }
        services.finish();
    }

    private void readTrips() throws IOException {
        if (isLacking(GtfsFile.TRIPS, trips::take)) {
            trips.isIncomplete();
        }
        trips.finish();
    }

    private List<Trip> ridden(StopTimeTable stopTimes) {
        List<Trip> ridden = new TripAssembly(stopTimes.calls(), stopTimes.refusedTrips(), problems)
                .assemble(trips.heads(), frequencies);
        if (ridden.isEmpty() && !problems.hasErrors()) {
            problems.error("gtfs.trip.none", 0, GtfsFile.TRIPS.fileName(), null, "a trip with two calls or more");
        }
        return ridden;
    }

    private Optional<Feed> feed(List<Trip> ridden) {
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Feed(
                agencies.agencies().sorted(),
                stops.stops().sorted(),
                routes.routes().sorted(),
                services.services().sorted(),
                ridden,
                transfers.among(ridden.stream().map(Identified::id).collect(Collectors.toSet())),
                info.info()));
    }

    /** Reads a file no feed can be without; true when what it defines is not all known. */
    private boolean isLacking(GtfsFile file, Consumer<Row> each) throws IOException {
        Presence presence = files.read(file, mostRows(file), each);
        if (presence == Presence.ABSENT) {
            missing(file, "this file");
        }
        if (presence == Presence.EMPTY) {
            problems.error("gtfs.file.empty", 0, file.fileName(), null, "a heading and rows below it");
        }
        return presence != Presence.READ;
    }

    private Presence optional(GtfsFile file, Consumer<Row> each) throws IOException {
        return files.read(file, mostRows(file), each);
    }

    private int mostRows(GtfsFile file) {
        return file == GtfsFile.STOP_TIMES ? limits.stopTimes() : limits.rows();
    }

    private void missing(GtfsFile file, String hint) {
        problems.error("gtfs.file.missing", 0, file.fileName(), null, hint);
    }

    private static void noteOthers(FeedFiles files, Problems problems) {
        for (String name : files.names()) {
            if (!GtfsFile.isRead(name) && !GtfsFile.LEFT_ALONE.contains(name)) {
                problems.note("gtfs.file.unknown", name, null, "a file of the reference; this one is ignored");
            }
        }
    }
}
