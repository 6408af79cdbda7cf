package org.hexi.hub.transport.network.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.SectionForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.SeaRoutes;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is ridden between the stops of a form: a track of the network, else one the form states, else the
 * shortest way over the sea, else a line over the globe with a detour. No train runs where no track is known. Thread-safe.
 */
final class LegReading {
    private static final int MOST_KILOMETRES = 30_000;
    private static final int MINUTES_PER_HOUR = 60;
    /** A road is about so much longer than the line over the globe; an estimate. */
    private static final BigDecimal ROAD_DETOUR = new BigDecimal("1.3");
    /** Airways bend a little; an estimate. */
    private static final BigDecimal AIR_DETOUR = new BigDecimal("1.05");
    /** Where nobody says how a railway is worked, the dirtier way is reckoned with. */
    private static final String UNKNOWN_TRACTION = "diesel";

    private final NetworkData base;
    private final StopReading reading;
    private final TracksByEnds known;
    private final SeaRoutes sea;

    LegReading(NetworkData base, SeaRoutes sea) {
        this.base = base;
        this.reading = new StopReading(base);
        this.known = new TracksByEnds(base.tracks());
        this.sea = sea;
    }

    /** Stops with what lies between them. */
    record Course(
            List<Stop> stops,
            List<Crossing> crossings,
            List<Track> declared,
            List<Track> estimated,
            Optional<ZoneId> zone) {}

    Course read(Fields fields, ServiceForm form, Optional<Carriage> carriage) {
        List<Stop> stops = reading.read(fields, form.stops());
        boolean isComplete = stops.size() == form.stops().size() && stops.size() > 1;
        Optional<ZoneId> zone = stops.isEmpty()
                ? Optional.empty()
                : Optional.of(node(stops.getFirst()).zone());
        if (!isComplete || carriage.isEmpty() || !StopReading.runsForward(fields, stops)) {
            return new Course(stops, List.of(), List.of(), List.of(), zone);
        }
        List<Track> declared = declared(fields, form.tracks(), stops, carriage.get());
        List<Track> estimated = estimated(fields, stops, carriage.get(), declared);
        return new Course(stops, crossings(stops, carriage.get()), declared, estimated, zone);
    }

    /** Tracks of the form that lie between two stops and that the network does not know. */
    private List<Track> declared(Fields fields, List<TrackForm> forms, List<Stop> stops, Carriage carriage) {
        List<Track> tracks = new ArrayList<>();
        for (int each = 0; each < forms.size(); each++) {
            declared(fields, "/tracks/" + each, forms.get(each), stops, carriage)
                    .ifPresent(tracks::add);
        }
        return tracks;
    }

    private Optional<Track> declared(
            Fields fields, String pointer, TrackForm form, List<Stop> stops, Carriage carriage) {
        Optional<PlaceCode> from = fields.place(pointer + "/from", form.from());
        Optional<PlaceCode> to = fields.place(pointer + "/to", form.to());
        Optional<BigDecimal> kilometres = kilometres(fields, pointer + "/kilometres", form.kilometres());
        if (from.isEmpty() || to.isEmpty() || kilometres.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> riding = riding(stops, from.get(), to.get());
        if (riding.isEmpty()) {
            fields.fault(
                    "network.track.apart", pointer, from.get() + "-" + to.get(), "two stops that follow each other");
            return Optional.empty();
        }
        if (known.find(from.get(), to.get(), carriage).isPresent()) {
            return Optional.empty();
        }
        List<Track.Section> sections = carriage == Carriage.RAIL
                ? sections(fields, pointer, form, from.get(), to.get(), kilometres.get())
                : List.of();
        return Optional.of(track(from.get(), to.get(), carriage, kilometres.get(), riding.get(), false, sections, ""));
    }

    private static Optional<BigDecimal> kilometres(Fields fields, String pointer, @Nullable BigDecimal stated) {
        return fields.needed(pointer, stated).filter(length -> {
            boolean fits = length.signum() > 0 && length.compareTo(BigDecimal.valueOf(MOST_KILOMETRES)) <= 0;
            if (!fits) {
                fields.fault(
                        "network.form.kilometres",
                        pointer,
                        length.toPlainString(),
                        "more than 0, at most " + MOST_KILOMETRES);
            }
            return fits;
        });
    }

    private List<Track.Section> sections(
            Fields fields, String pointer, TrackForm form, PlaceCode from, PlaceCode to, BigDecimal kilometres) {
        if (form.sections().isEmpty()) {
            return assumed(from, to, kilometres);
        }
        List<Track.Section> sections = new ArrayList<>();
        for (int each = 0; each < form.sections().size(); each++) {
            section(fields, pointer + "/sections/" + each, form.sections().get(each))
                    .ifPresent(sections::add);
        }
        return sections;
    }

    private static Optional<Track.Section> section(Fields fields, String pointer, SectionForm form) {
        Optional<CountryCode> country = fields.country(pointer + "/country", form.country());
        Optional<BigDecimal> length = kilometres(fields, pointer + "/kilometres", form.kilometres());
        String traction = form.traction() == null ? UNKNOWN_TRACTION : form.traction();
        if (!Set.of("electric", "diesel").contains(traction)) {
            fields.fault("network.form.traction", pointer + "/traction", traction, "electric or diesel");
            return Optional.empty();
        }
        return country.flatMap(land -> length.map(km -> new Track.Section(land, km, traction)));
    }

    /** Half in the country of each end. */
    private List<Track.Section> assumed(PlaceCode from, PlaceCode to, BigDecimal kilometres) {
        CountryCode here = node(from).country();
        CountryCode there = node(to).country();
        if (here.equals(there)) {
            return List.of(new Track.Section(here, kilometres, UNKNOWN_TRACTION));
        }
        BigDecimal half = kilometres.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
        return List.of(
                new Track.Section(here, half, UNKNOWN_TRACTION),
                new Track.Section(there, kilometres.subtract(half), UNKNOWN_TRACTION));
    }

    private List<Track> estimated(Fields fields, List<Stop> stops, Carriage carriage, List<Track> declared) {
        TracksByEnds own = new TracksByEnds(declared);
        List<Track> estimated = new ArrayList<>();
        for (int each = 1; each < stops.size(); each++) {
            PlaceCode from = stops.get(each - 1).place();
            PlaceCode to = stops.get(each).place();
            if (known.find(from, to, carriage)
                    .or(() -> own.find(from, to, carriage))
                    .isPresent()) {
                continue;
            }
            Duration riding = riding(stops, from, to).orElseThrow();
            Optional<Track> drawn = drawn(from, to, carriage, riding);
            drawn.ifPresentOrElse(estimated::add, noTrack(fields, "/stops/" + each + "/place", from, to));
        }
        return estimated;
    }

    private static Runnable noTrack(Fields fields, String pointer, PlaceCode from, PlaceCode to) {
        return () -> fields.fault(
                "network.leg.noTrack",
                pointer,
                from + "-" + to,
                "a stop the line before has a track to, or the track stated");
    }

    private Optional<Track> drawn(PlaceCode from, PlaceCode to, Carriage carriage, Duration riding) {
        return switch (carriage) {
            case RAIL, SHUTTLE -> Optional.empty();
            case SEA -> sea.find(from, to);
            case ROAD -> Optional.of(line(from, to, carriage, ROAD_DETOUR, riding));
            case AIR -> Optional.of(line(from, to, carriage, AIR_DETOUR, riding));
        };
    }

    private Track line(PlaceCode from, PlaceCode to, Carriage carriage, BigDecimal detour, Duration riding) {
        BigDecimal circle =
                BigDecimal.valueOf(Math.max(1, Math.round(node(from).point().kilometresTo(node(to).point()))));
        BigDecimal kilometres = circle.multiply(detour).setScale(0, RoundingMode.HALF_UP);
        return track(from, to, carriage, kilometres, riding, true, List.of(), "great circle × " + detour);
    }

    private static Track track(
            PlaceCode from,
            PlaceCode to,
            Carriage carriage,
            BigDecimal kilometres,
            Duration riding,
            boolean isEstimate,
            List<Track.Section> sections,
            String note) {
        BigDecimal hours = BigDecimal.valueOf(riding.toMinutes())
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR), 2, RoundingMode.HALF_UP);
        return new Track(from, to, carriage, kilometres, hours, isEstimate, true, sections, note, Set.of(), List.of());
    }

    /** How long the ride takes from one stop to the very next one. */
    private static Optional<Duration> riding(List<Stop> stops, PlaceCode from, PlaceCode to) {
        for (int each = 1; each < stops.size(); each++) {
            if (stops.get(each - 1).place().equals(from)
                    && stops.get(each).place().equals(to)) {
                return Optional.of(stops.get(each)
                        .arrivalOffset()
                        .minus(stops.get(each - 1).departureOffset()));
            }
        }
        return Optional.empty();
    }

    /** Two stations of a pair in a row are a border: what the timetable allows for it is the stay at both. */
    private List<Crossing> crossings(List<Stop> stops, Carriage carriage) {
        List<Crossing> crossings = new ArrayList<>();
        for (int each = 1; carriage == Carriage.RAIL && each < stops.size(); each++) {
            Stop here = stops.get(each - 1);
            Stop there = stops.get(each);
            Optional<BorderPair> pair = base.borderPairs().stream()
                    .filter(one -> one.joins(here.place(), there.place()))
                    .findFirst();
            Duration stay = here.departureOffset()
                    .minus(here.arrivalOffset())
                    .plus(there.departureOffset().minus(there.arrivalOffset()));
            pair.ifPresent(border -> crossings.add(new Crossing(here.number(), there.number(), border, stay)));
        }
        return crossings;
    }

    private NetworkData.Node node(Stop stop) {
        return node(stop.place());
    }

    private NetworkData.Node node(PlaceCode place) {
        return java.util.Objects.requireNonNull(base.nodes().get(place));
    }
}
