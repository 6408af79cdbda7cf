package org.hexi.hub.transport.network.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.DwellTime;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.GeneratedNetwork;
import org.hexi.hub.transport.network.generation.Ground;
import org.hexi.hub.transport.network.generation.NetworkGeneration;
import org.hexi.hub.transport.network.intake.Rows.Row;
import org.hexi.hub.transport.network.model.EmissionClasses;
import org.hexi.hub.transport.network.model.NetworkData;
import org.hexi.hub.transport.network.model.NetworkData.CurrencyNote;
import org.hexi.hub.transport.network.model.NetworkData.Node;

/** Reads Hexi's own network files from the class path. */
public final class NetworkFiles {
    private static final String NETWORK = "data/network/";
    private static final String PLACES = "data/places/";
    /** Of the generated timetable: another seed is another world. */
    public static final long SEED = 20260101;

    private NetworkFiles() {}

    /** The corridor out of Lanzhou with its hand-written timetable. */
    public static NetworkData read() {
        return read(row -> row.text("scope").equals("corridor"));
    }

    /** The same and the world around it: all tracks and border pairs, and the generated timetable. */
    public static NetworkData readWhole() {
        NetworkData hand = read(row -> true);
        return hand.with(generate(hand, SEED));
    }

    /** The generated timetable alone, of any seed. */
    public static GeneratedNetwork generate(long seed) {
        return generate(read(row -> true), seed);
    }

    /** What a timetable can be laid over. */
    public static Ground readGround() {
        return ground(read(row -> true));
    }

    private static GeneratedNetwork generate(NetworkData hand, long seed) {
        return new NetworkGeneration(seed, ground(hand), GenerationFiles.read()).generate();
    }

    private static Ground ground(NetworkData hand) {
        return GroundFiles.read(hand.tracks(), hand.borderPairs());
    }

    private static NetworkData read(Predicate<Row> isInScope) {
        List<Track> tracks = tracks(isInScope);
        List<BorderPair> pairs = borderPairs(tracks);
        EmissionClasses classes = emissionClasses();
        return new NetworkData(
                nodes(),
                tracks,
                pairs,
                new ServiceFiles(pairs, classes).read(),
                dwell(),
                classes,
                Rows.read(NETWORK + "rate-card.csv", NetworkFiles::rate),
                Rows.read(NETWORK + "currency-rates.csv", NetworkFiles::currencyNote));
    }

    private static Map<PlaceCode, Node> nodes() {
        Map<PlaceCode, Node> nodes = new HashMap<>();
        Rows.read(PLACES + "places.csv", NetworkFiles::node).forEach(node -> nodes.put(node.code(), node));
        return nodes;
    }

    private static Node node(Row row) {
        Optional<DwellTime> own =
                row.optional("dwell_p50_hours").map(present -> dwell(row, "places.csv " + row.text("code")));
        return new Node(
                row.place("code"),
                new CountryCode(row.text("country")),
                ZoneId.of(row.text("zone")),
                GroundFiles.point(row),
                row.text("role"),
                row.list("gauge_mm").size() > 1,
                own);
    }

    private static DwellTime dwell(Row row, String source) {
        return new DwellTime(row.decimal("dwell_p50_hours"), row.decimal("dwell_p90_hours"), source);
    }

    private static Map<String, DwellTime> dwell() {
        Map<String, DwellTime> dwell = new HashMap<>();
        Rows.read(NETWORK + "transfer-dwell.csv", row -> {
                    String key = row.text("kind") + "/" + row.text("role");
                    return Map.entry(key, dwell(row, "transfer-dwell.csv " + key));
                })
                .forEach(entry -> dwell.put(entry.getKey(), entry.getValue()));
        return dwell;
    }

    private static List<Track> tracks(Predicate<Row> isInScope) {
        Map<String, List<Track.Section>> sections = new SectionFile().read();
        return Rows.read(NETWORK + "legs.csv", isInScope, row -> track(row, sections));
    }

    /** Sections are those of the railway: a road between the same places has none. */
    private static Track track(Row row, Map<String, List<Track.Section>> sections) {
        Carriage carriage = Carriage.valueOf(row.text("mode").toUpperCase(Locale.ROOT));
        String ends = row.text("from") + "-" + row.text("to");
        boolean isOnRails = carriage == Carriage.RAIL || carriage == Carriage.SHUTTLE;
        return new Track(
                row.place("from"),
                row.place("to"),
                carriage,
                row.decimal("km"),
                row.decimalOrZero("hours"),
                row.text("basis").equals("estimate"),
                row.yes("routable"),
                isOnRails ? sections.getOrDefault(ends, List.of()) : List.of(),
                row.text("note"),
                GroundFiles.gauges(row),
                List.of());
    }

    /** Pairs whose shuttle is among the tracks and runs. */
    private static List<BorderPair> borderPairs(List<Track> tracks) {
        List<BorderPair> pairs = new ArrayList<>();
        Rows.read(PLACES + "border-pairs.csv", row -> borderPair(row, tracks))
                .forEach(pair -> pair.ifPresent(pairs::add));
        return pairs;
    }

    private static Optional<BorderPair> borderPair(Row row, List<Track> tracks) {
        PlaceCode a = row.place("a");
        PlaceCode b = row.place("b");
        DwellTime dwell = dwell(row, "border-pairs.csv " + a + "-" + b);
        return tracks.stream()
                .filter(track -> track.isRoutable() && track.carriage() == Carriage.SHUTTLE)
                .filter(track -> track.from().equals(a) && track.to().equals(b))
                .findFirst()
                .map(shuttle -> new BorderPair(a, b, dwell, row.yes("gauge_change"), shuttle));
    }

    private static EmissionClasses emissionClasses() {
        Map<String, EmissionClass> classes = new HashMap<>();
        Rows.read(
                        NETWORK + "emission-classes.csv",
                        row -> Map.entry(row.text("subject"), new EmissionClass(row.text("kind"), row.text("class"))))
                .forEach(entry -> classes.put(entry.getKey(), entry.getValue()));
        return new EmissionClasses(classes);
    }

    private static Rate rate(Row row) {
        return new Rate(
                row.text("id"),
                row.text("kind"),
                row.text("subject"),
                row.text("currency"),
                row.decimalOrZero("base_per_teu"),
                row.decimalOrZero("per_teu_km"),
                row.decimalOrZero("per_tonne_km"),
                row.decimalOrZero("fee_per_teu"),
                row.validity(),
                row.text("basis"));
    }

    private static CurrencyNote currencyNote(Row row) {
        return new CurrencyNote(LocalDate.parse(row.text("date")), row.text("currency"), row.decimal("cny_per_unit"));
    }

    /** Sections of the tracks, by the two codes of the track with a dash between. */
    private static final class SectionFile {
        private final Map<String, List<Track.Section>> sections = new HashMap<>();

        Map<String, List<Track.Section>> read() {
            Rows.read(NETWORK + "leg-sections.csv", this::add);
            return sections;
        }

        private Track.Section add(Row row) {
            Track.Section section =
                    new Track.Section(new CountryCode(row.text("country")), row.decimal("km"), row.text("traction"));
            sections.computeIfAbsent(row.text("from") + "-" + row.text("to"), ends -> new ArrayList<>())
                    .add(section);
            return section;
        }
    }
}
