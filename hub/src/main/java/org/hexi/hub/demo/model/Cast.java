package org.hexi.hub.demo.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportUnit.SizeType;

/** Firms, people, containers and cargoes of the demonstration, from Hexi's data files. Immutable. */
public record Cast(
        List<Organisation> organisations,
        List<Person> people,
        List<Container> containers,
        List<Wagon> wagons,
        List<Cargo> cargoes) {
    private static final String CARRIER = "carrier";
    private static final Set<String> CARRIED =
            java.util.Arrays.stream(SizeType.values()).map(SizeType::code).collect(Collectors.toSet());

    public Cast {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        containers = List.copyOf(containers);
        wagons = List.copyOf(wagons);
        cargoes = List.copyOf(cargoes);
    }

    public record Organisation(
            String code,
            String nameZh,
            String nameEn,
            String nameRu,
            String role,
            String country,
            String place,
            String registration) {}

    public record Person(String nameEn, String nameZh, String organisation, String role, String country) {}

    public record Container(String number, String sizeType) {}

    /** @param country whose network, and with it whose gauge, it runs on */
    public record Wagon(String number, String country) {}

    /** Reads the files; cargoes in containers of a kind Hexi does not carry yet are left out. */
    public static Cast read() {
        return new Cast(
                rows("organisations", Cast::organisation),
                rows("people", Cast::person),
                rows("containers", row -> new Container(row.getField("number"), row.getField("size_type"))),
                rows("wagons", row -> new Wagon(row.getField("number"), row.getField("country"))),
                rows("cargoes", Cast::cargo).stream()
                        .filter(cargo -> CARRIED.contains(cargo.sizeType()))
                        .toList());
    }

    public Organisation organisation(String code) {
        return organisations.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody does there: the role, but those who run a carrier are told from those who run a terminal. */
    public String post(Person person) {
        boolean isCarrier = person.role().equals("operator")
                && organisation(person.organisation()).role().equals(CARRIER);
        return isCarrier ? CARRIER : person.role();
    }

    /** The firm the first person of a post works for: the one a visitor acts for. */
    public String visitorsFirm(String post) {
        return people.stream()
                .filter(person -> post(person).equals(post))
                .findFirst()
                .orElseThrow()
                .organisation();
    }

    /** Code of the terminal at a place, if the cast has one there. */
    public Optional<String> terminal(PlaceCode place) {
        return organisations.stream()
                .filter(firm -> firm.role().equals("terminal") && firm.place().equals(place.value()))
                .map(Organisation::code)
                .findFirst();
    }

    /** Number of the wagon a container stands on in a country: always the same one, so that a story told twice is the same. */
    public String wagon(String container, String country) {
        String network = networkOf(country);
        List<Wagon> fleet =
                wagons.stream().filter(each -> each.country().equals(network)).toList();
        int position = containers.stream().map(Container::number).toList().indexOf(container);
        return fleet.get(Math.floorMod(position, fleet.size())).number();
    }

    /** The wagons of the cast: 1435 mm in China, 1520 mm from Kazakhstan, 1435 mm in Europe. */
    private static String networkOf(String country) {
        return switch (country) {
            case "CN" -> "CN";
            case "PL", "DE", "NL", "HU", "SK", "RO", "BG", "TR", "IR" -> "PL";
            default -> "KZ";
        };
    }

    public List<Cargo> cargoesOf(String firm) {
        return cargoes.stream()
                .filter(each ->
                        each.consignor().equals(firm) || each.consignee().equals(firm))
                .toList();
    }

    public Cargo cargo(String id) {
        return cargoes.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The containers of one size, in turn from a position on, each once; whoever takes one asks first whether it is free. */
    public Stream<String> containers(String sizeType, long position) {
        List<String> fleet = containers.stream()
                .filter(each -> each.sizeType().equals(sizeType))
                .map(Container::number)
                .toList();
        return LongStream.range(position, position + fleet.size())
                .mapToObj(index -> fleet.get((int) (index % fleet.size())));
    }

    private static Organisation organisation(NamedCsvRecord row) {
        return new Organisation(
                row.getField("code"),
                row.getField("name_zh"),
                row.getField("name_en"),
                row.getField("name_ru"),
                row.getField("role"),
                row.getField("country"),
                row.getField("place"),
                row.getField("registration"));
    }

    private static Person person(NamedCsvRecord row) {
        return new Person(
                row.getField("name_en"),
                row.getField("name_zh"),
                row.getField("organisation"),
                row.getField("role"),
                row.getField("country"));
    }

    private static Cargo cargo(NamedCsvRecord row) {
        return new Cargo(
                row.getField("id"),
                row.getField("hs"),
                row.getField("name_zh"),
                row.getField("name_en"),
                row.getField("consignor"),
                row.getField("consignee"),
                row.getField("place_from"),
                row.getField("place_to"),
                row.getField("origin"),
                row.getField("size_type"),
                new BigDecimal(row.getField("net_kg_per_container")),
                new BigDecimal(row.getField("value_cny_per_container")),
                Integer.parseInt(row.getField("packages_per_container")));
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> reading) {
        InputStream source =
                Objects.requireNonNull(Cast.class.getResourceAsStream("/data/names/" + file + ".csv"), file);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return rows.stream().map(reading).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
