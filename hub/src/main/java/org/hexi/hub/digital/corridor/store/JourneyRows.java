package org.hexi.hub.digital.corridor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.digital.corridor.CorridorUris.Degrees;
import org.hexi.hub.digital.corridor.TrainMovement.Aboard;
import org.hexi.hub.digital.corridor.model.Progress;
import org.hexi.hub.digital.corridor.model.Reported;
import org.hexi.hub.digital.corridor.model.Step;
import org.hexi.hub.digital.corridor.model.WayPoint;
import org.hexi.hub.platform.parties.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The way of each dossier, how far it has come and who may ask for it: a read model, kept from plans and events. */
@Repository
public class JourneyRows {
    private static final TypeReference<List<WayPoint>> WAY = new TypeReference<>() {};
    private static final String ROW = """
            select j.consignment, j.reference, j.from_place, j.to_place, j.latest_arrival, j.calls, j.last_step, j.last_place,
                   j.last_latitude, j.last_longitude, j.last_at, j.lateness_minutes,
                   (select e.p50 from corridor.eta e where e.consignment = j.consignment) eta
            from corridor.journey j where (:all or j.consignment in (
                select h.consignment from corridor.holder h where h.holder = any(:holders)))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JourneyRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps others from keeping anything of the dossier until this transaction ends. */
    public void lock(ConsignmentId consignment) {
        jdbc.sql(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('corridor.journey/' || :id, 0))) as locked")
                .param("id", consignment.toString())
                .query(Integer.class)
                .single();
    }

    /** Keeps who takes part in a dossier, as just read from it. */
    public void keepHolders(ConsignmentId consignment, Collection<Participant> participants) {
        String[] holders = participants.stream().map(Scope::holder).distinct().toArray(String[]::new);
        jdbc.sql("delete from corridor.holder where consignment = :consignment and holder <> all (:holders)")
                .param("consignment", consignment.value())
                .param("holders", holders)
                .update();
        jdbc.sql("""
                        insert into corridor.holder (consignment, holder)
                        select :consignment, fresh.holder from unnest(:holders::text[]) as fresh (holder)
                        order by fresh.holder on conflict do nothing""")
                .param("consignment", consignment.value())
                .param("holders", holders)
                .update();
    }

    /** Keeps the way a dossier is to go; how far it has come stays. */
    public void keepWay(ConsignmentView dossier, List<WayPoint> way) {
        jdbc.sql("""
                        insert into corridor.journey (consignment, reference, from_place, to_place, latest_arrival, is_under_way,
                            calls, lateness_minutes)
                        values (:consignment, :reference, :from, :to, :latest, false, :calls, 0)
                        on conflict (consignment) do update set calls = excluded.calls""")
                .param("consignment", dossier.id().value())
                .param("reference", dossier.reference())
                .param("from", dossier.wish().from().value())
                .param("to", dossier.wish().to().value())
                .param("latest", Timestamp.from(dossier.wish().latestArrival()))
                .param("calls", json.writeValueAsString(way))
                .update();
    }

    public void keepRides(ConsignmentId consignment, Collection<String> departures) {
        jdbc.sql("delete from corridor.ride where consignment = :consignment and departure <> all(:departures)")
                .param("consignment", consignment.value())
                .param("departures", departures.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into corridor.ride (departure, consignment)
                        select fresh.departure, :consignment from unnest(:departures::text[]) as fresh (departure)
                        order by fresh.departure on conflict do nothing""")
                .param("consignment", consignment.value())
                .param("departures", departures.toArray(String[]::new))
                .update();
    }

    /** Writes how far a dossier has come. */
    public void keepProgress(
            ConsignmentId consignment, Optional<Reported> last, Duration lateness, boolean isUnderWay) {
        Optional<Degrees> degrees = last.flatMap(Reported::degrees);
        jdbc.sql("""
                        update corridor.journey
                        set is_under_way = :under_way, last_step = :step, last_place = :place, last_latitude = :latitude,
                            last_longitude = :longitude, last_at = :at, lateness_minutes = :lateness
                        where consignment = :consignment""")
                .param("consignment", consignment.value())
                .param("under_way", isUnderWay)
                .param("step", last.map(Reported::step).map(Step::name).orElse(null))
                .param(
                        "place",
                        last.flatMap(Reported::place).map(PlaceCode::value).orElse(null))
                .param("latitude", degrees.map(Degrees::latitude).orElse(null))
                .param("longitude", degrees.map(Degrees::longitude).orElse(null))
                .param("at", last.map(Reported::at).map(Timestamp::from).orElse(null))
                .param("lateness", lateness.toMinutes())
                .update();
    }

    public void keepTrain(String departure, Reported last, Duration lateness) {
        jdbc.sql("""
                        insert into corridor.train_position (departure, hash, place, step, happened_at, lateness_minutes)
                        values (:departure, :hash, :place, :step, :at, :lateness)
                        on conflict (departure) do update
                        set hash = excluded.hash, place = excluded.place, step = excluded.step,
                            happened_at = excluded.happened_at, lateness_minutes = excluded.lateness_minutes""")
                .param("departure", departure)
                .param("hash", last.hash())
                .param("place", last.place().orElseThrow().value())
                .param("step", last.step().name())
                .param("at", Timestamp.from(last.at()))
                .param("lateness", lateness.toMinutes())
                .update();
    }

    public void forgetTrain(String departure) {
        jdbc.sql("delete from corridor.train_position where departure = :departure")
                .param("departure", departure)
                .update();
    }

    /** Lateness of the reported trains among these. */
    public Map<String, Duration> trainLateness(Collection<String> departures) {
        Map<String, Duration> lateness = new HashMap<>();
        jdbc.sql("select departure, lateness_minutes from corridor.train_position where departure = any(:departures)")
                .param("departures", departures.toArray(String[]::new))
                .query((row, number) -> lateness.put(row.getString(1), Duration.ofMinutes(row.getLong(2))))
                .list();
        return lateness;
    }

    /** Every dossier whose plan rides on a departure; the corridor asks the dossiers who may see them. */
    public List<ConsignmentId> aboard(String departure) {
        return jdbc.sql("select consignment from corridor.ride where departure = :departure order by consignment")
                .param("departure", departure)
                .query((row, number) -> new ConsignmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Departures that consignments under way which the viewer may see ride on, on any part of their way. */
    public List<String> ridden(Viewer viewer) {
        return jdbc.sql("""
                        select distinct r.departure
                        from corridor.ride r join corridor.journey j on j.consignment = r.consignment
                        where j.is_under_way and (:all or r.consignment in (
                            select h.consignment from corridor.holder h where h.holder = any(:holders)))""")
                .param("all", viewer.isSystem())
                .param("holders", Scope.holders(viewer))
                .query((row, number) -> row.getString("departure"))
                .list();
    }

    /** Consignments under way the viewer may see, by the departures they ride on. */
    public Map<String, List<Aboard>> aboard(Viewer viewer, Collection<String> departures) {
        Map<String, List<Aboard>> aboard = new HashMap<>();
        jdbc.sql("""
                        select r.departure, r.consignment, j.reference
                        from corridor.ride r join corridor.journey j on j.consignment = r.consignment
                        where r.departure = any(:departures) and j.is_under_way and (:all or r.consignment in (
                            select h.consignment from corridor.holder h where h.holder = any(:holders)))
                        order by j.reference""")
                .param("departures", departures.toArray(String[]::new))
                .param("all", viewer.isSystem())
                .param("holders", Scope.holders(viewer))
                .query((row, number) -> aboard.computeIfAbsent(
                                row.getString(1), departure -> new java.util.ArrayList<>())
                        .add(new Aboard(new ConsignmentId(row.getObject(2, UUID.class)), row.getString(3))))
                .list();
        return aboard;
    }

    public List<Progress> underWay(Viewer viewer, int most) {
        return jdbc.sql(ROW + " and j.is_under_way order by j.last_at desc limit :limit")
                .param("all", viewer.isSystem())
                .param("holders", Scope.holders(viewer))
                .param("limit", most)
                .query((row, number) -> progress(row))
                .list();
    }

    public Optional<Progress> find(Viewer viewer, ConsignmentId consignment) {
        return jdbc.sql(ROW + " and j.consignment = :consignment")
                .param("all", viewer.isSystem())
                .param("holders", Scope.holders(viewer))
                .param("consignment", consignment.value())
                .query((row, number) -> progress(row))
                .optional();
    }

    private Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                new ConsignmentId(row.getObject("consignment", UUID.class)),
                row.getString("reference"),
                new PlaceCode(row.getString("from_place")),
                new PlaceCode(row.getString("to_place")),
                row.getTimestamp("latest_arrival").toInstant(),
                json.readValue(row.getString("calls"), WAY),
                optional(row.getString("last_step")).map(Step::valueOf),
                optional(row.getString("last_place")).map(PlaceCode::new),
                degrees(row),
                instant(row, "last_at"),
                Duration.ofMinutes(row.getLong("lateness_minutes")),
                instant(row, "eta"));
    }

    private static Optional<Degrees> degrees(ResultSet row) throws SQLException {
        Double latitude = row.getObject("last_latitude", Double.class);
        Double longitude = row.getObject("last_longitude", Double.class);
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Degrees(latitude, longitude));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return optional(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static <T> Optional<T> optional(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
