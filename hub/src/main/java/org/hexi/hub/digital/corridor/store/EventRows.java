package org.hexi.hub.digital.corridor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexi.engine.epcis.api.AggregationEvent;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.ErrorDeclaration;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.TransactionEvent;
import org.hexi.engine.epcis.api.TransformationEvent;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.digital.corridor.CorridorUris.Degrees;
import org.hexi.hub.digital.corridor.model.Reported;
import org.hexi.hub.digital.corridor.model.Seen;
import org.hexi.hub.digital.corridor.model.Step;
import org.hexi.hub.digital.corridor.model.Telling;
import org.hexi.hub.platform.parties.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Captured events as they are added. Reading for people goes through {@link EventQueries}. */
@Repository
public class EventRows {
    private static final int SHORTEST_HISTORY = 5;

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these are stored. */
    public Set<String> known(Collection<String> hashes) {
        return new HashSet<>(jdbc.sql("select hash from corridor.event where hash = any(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** The hashes stored under these event ids. */
    public Map<String, String> hashesOf(Collection<String> eventIds) {
        Map<String, String> taken = new HashMap<>();
        jdbc.sql("select event_id, hash from corridor.event where event_id = any(:ids)")
                .param("ids", eventIds.toArray(String[]::new))
                .query((row, number) -> taken.put(row.getString(1), row.getString(2)))
                .list();
        return taken;
    }

    /** False when the hash or the event id is there already. */
    public boolean add(Viewer viewer, Telling telling, String document, Instant recordedAt) {
        EpcisEvent event = telling.event();
        Optional<Degrees> degrees = telling.seen().flatMap(Seen::degrees);
        return jdbc.sql("""
                        insert into corridor.event (hash, event_id, event_time, recorded_at, party, captured_by, type, action,
                            biz_step, disposition, step, read_point, place, latitude, longitude, epcs, document)
                        values (:hash, :event_id, :event_time, :recorded_at, :party, :captured_by, :type, :action,
                            :biz_step, :disposition, :step, :read_point, :place, :latitude, :longitude, :epcs, :document)
                        on conflict do nothing""")
                        .param("hash", telling.hash())
                        .param("event_id", event.head().eventId())
                        .param("event_time", Timestamp.from(event.occurredAt()))
                        .param("recorded_at", Timestamp.from(recordedAt))
                        .param("party", viewer.party().value())
                        .param("captured_by", viewer.name())
                        .param("type", event.type())
                        .param("action", action(event))
                        .param("biz_step", event.circumstances().bizStep())
                        .param("disposition", event.circumstances().disposition())
                        .param("step", telling.step().name())
                        .param("read_point", telling.seen().map(Seen::readPoint).orElse(null))
                        .param("place", telling.place().map(PlaceCode::value).orElse(null))
                        .param("latitude", degrees.map(Degrees::latitude).orElse(null))
                        .param("longitude", degrees.map(Degrees::longitude).orElse(null))
                        .param(
                                "epcs",
                                event.epcs().stream()
                                        .map(Epcs::canonical)
                                        .distinct()
                                        .toArray(String[]::new))
                        .param("document", document)
                        .update()
                == 1;
    }

    public void concern(String hash, ConsignmentId consignment, String unit) {
        jdbc.sql("""
                        insert into corridor.event_unit (hash, consignment, unit) values (:hash, :consignment, :unit)
                        on conflict do nothing""")
                .param("hash", hash)
                .param("consignment", consignment.value())
                .param("unit", unit)
                .update();
    }

    /** False when the same was declared before. */
    public boolean declareWrong(Viewer viewer, String hash, ErrorDeclaration declaration, Instant recordedAt) {
        return jdbc.sql("""
                        insert into corridor.error_declaration (hash, declared_at, reason, corrective_ids, recorded_at, party)
                        values (:hash, :declared_at, :reason, :corrective_ids, :recorded_at, :party)
                        on conflict do nothing""")
                        .param("hash", hash)
                        .param(
                                "declared_at",
                                Timestamp.from(declaration.declarationTime().toInstant()))
                        .param("reason", declaration.reason())
                        .param(
                                "corrective_ids",
                                declaration.correctiveEventIds().toArray(String[]::new))
                        .param("recorded_at", Timestamp.from(recordedAt))
                        .param("party", viewer.party().value())
                        .update()
                == 1;
    }

    /** Dossiers a unit was reported for, the latest first. */
    public List<ConsignmentId> dossiersOf(String unit) {
        return jdbc.sql("""
                        select u.consignment from corridor.event_unit u join corridor.event e on e.hash = u.hash
                        where u.unit = :unit group by u.consignment order by max(e.event_time) desc limit :limit""")
                .param("unit", unit)
                .param("limit", SHORTEST_HISTORY)
                .query((row, number) -> new ConsignmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What was reported of a dossier and not declared wrong, in the order it happened. */
    public List<Reported> reported(ConsignmentId consignment) {
        return jdbc.sql("""
                        select e.hash, e.event_time, e.step, e.place, e.latitude, e.longitude,
                               array_agg(u.unit order by u.unit)
                        from corridor.event_unit u join corridor.event e on e.hash = u.hash
                        where u.consignment = :consignment
                          and not exists (select 1 from corridor.error_declaration d where d.hash = e.hash)
                        group by e.hash order by e.event_time, e.position""")
                .param("consignment", consignment.value())
                .query((row, number) -> reported(row))
                .list();
    }

    /** The newest report of a train that was not declared wrong and names a place. */
    public Optional<Reported> lastOfTrain(String trainUri) {
        return jdbc.sql("""
                        select e.hash, e.event_time, e.step, e.place, e.latitude, e.longitude, e.epcs
                        from corridor.event e
                        where e.epcs @> array[:train]::text[] and e.place is not null
                          and e.step in ('DEPARTING', 'ARRIVING', 'TRANSPORTING')
                          and not exists (select 1 from corridor.error_declaration d where d.hash = e.hash)
                        order by e.event_time desc, e.position desc limit 1""")
                .param("train", trainUri)
                .query((row, number) -> reported(row))
                .optional();
    }

    private static Reported reported(ResultSet row) throws SQLException {
        return new Reported(
                row.getString(1),
                row.getTimestamp(2).toInstant(),
                Step.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(PlaceCode::new),
                degrees(row),
                Set.of(texts(row.getArray(7).getArray())));
    }

    private static Optional<Degrees> degrees(ResultSet row) throws SQLException {
        Double latitude = row.getObject(5, Double.class);
        Double longitude = row.getObject(6, Double.class);
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Degrees(latitude, longitude));
    }

    static String[] texts(Object array) {
        return Arrays.stream((Object[]) array).map(Objects::toString).distinct().toArray(String[]::new);
    }

    private static @Nullable String action(EpcisEvent event) {
        return switch (event) {
            case ObjectEvent object -> object.action().name();
            case AggregationEvent aggregation -> aggregation.action().name();
            case AssociationEvent association -> association.action().name();
            case TransactionEvent transaction -> transaction.action().name();
            case TransformationEvent _ -> null;
        };
    }
}
