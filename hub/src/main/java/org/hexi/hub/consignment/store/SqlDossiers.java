package org.hexi.hub.consignment.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.hub.consignment.ConsignmentFilter;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.model.DossierStore;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dossiers as rows. A list reads one table and one index of participants. */
@Repository
class SqlDossiers implements DossierStore {
    private static final String ROW = """
            select c.id, c.reference, c.stage, c.consignor, c.consignee, c.from_place, c.to_place, c.ready,
                   c.latest_arrival, c.planned_arrival, c.gross_kilograms, c.teu, c.described_at
            from consignment.consignment c where true""";
    private static final String NEWEST_FIRST = " order by c.id desc";

    private final JdbcClient jdbc;
    private final DossierLines lines;
    private final PlanJson plans = new PlanJson();

    SqlDossiers(JdbcClient jdbc, DossierLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    @Override
    public void add(ConsignmentView dossier, String search) {
        jdbc.sql("""
                        insert into consignment.consignment (id, reference, stage, consignor, consignee, broker, from_place,
                            to_place, ready, latest_arrival, gross_kilograms, teu, described_at, search)
                        values (:id, :reference, :stage, :consignor, :consignee, :broker, :from,
                            :to, :ready, :latest, :gross, :teu, :described, :search)""")
                .param("id", dossier.id().value())
                .param("reference", dossier.reference())
                .param("stage", dossier.stage().name())
                .param("consignor", dossier.consignor().value())
                .param("consignee", dossier.consignee().value())
                .param("broker", dossier.broker().map(PartyId::value).orElse(null))
                .param("from", dossier.wish().from().value())
                .param("to", dossier.wish().to().value())
                .param("ready", Timestamp.from(dossier.wish().ready()))
                .param("latest", Timestamp.from(dossier.wish().latestArrival()))
                .param("gross", dossier.grossMass().kilograms())
                .param("teu", dossier.teu())
                .param("described", Timestamp.from(dossier.describedAt()))
                .param("search", search)
                .update();
        lines.add(dossier.id(), dossier.goods(), dossier.units());
    }

    @Override
    public Optional<ConsignmentView> find(Viewer viewer, ConsignmentId id) {
        return view(viewer, "c.id = :key", id.value());
    }

    @Override
    public Optional<ConsignmentView> findByReference(Viewer viewer, String reference) {
        return view(viewer, "c.reference = :key", reference);
    }

    @Override
    public Optional<ConsignmentView> findByContainer(Viewer viewer, ContainerNumber container) {
        String isUsed = """
                c.stage <> 'DELIVERED' and c.id in (select u.consignment_id from consignment.transport_unit u
                                                    where u.container = :key)""";
        return view(viewer, isUsed, container.value());
    }

    private Optional<ConsignmentView> view(Viewer viewer, String condition, Object key) {
        Filter scope = Filter.of(viewer, ConsignmentFilter.ALL);
        return jdbc.sql("select c.* from consignment.consignment c where " + condition + scope.condition()
                        + NEWEST_FIRST + " limit 1")
                .param("key", key)
                .params(scope.parameters())
                .query((row, number) -> DossierRows.view(row, lines, plans))
                .optional();
    }

    @Override
    public List<ConsignmentRow> list(Viewer viewer, ConsignmentFilter filter, PageRequest page) {
        Filter where = Filter.of(viewer, filter);
        return jdbc.sql(ROW + where.condition() + NEWEST_FIRST + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> DossierRows.row(row))
                .list();
    }

    @Override
    public long count(Viewer viewer, ConsignmentFilter filter) {
        Filter where = Filter.of(viewer, filter);
        return jdbc.sql("select count(*) from consignment.consignment c where true" + where.condition())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    public Stream<ConsignmentRow> stream(Viewer viewer, ConsignmentFilter filter, int limit) {
        Filter where = Filter.of(viewer, filter);
        return jdbc
                .sql(ROW + where.condition() + NEWEST_FIRST + " limit :limit")
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> DossierRows.row(row))
                .stream();
    }

    @Override
    public Map<Stage, Long> countByStage(Viewer viewer, ConsignmentFilter filter) {
        Filter where = Filter.of(viewer, filter);
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0L);
        }
        jdbc.sql("select c.stage, count(*) from consignment.consignment c where true" + where.condition()
                        + " group by c.stage")
                .params(where.parameters())
                .query((java.sql.ResultSet row) -> {
                    counts.put(Stage.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    @Override
    public void pin(ConsignmentId id, TransportPlan plan) {
        jdbc.sql("update consignment.consignment set plan = :plan::jsonb, planned_arrival = :arrival where id = :id")
                .param("plan", plans.write(plan))
                .param("arrival", Timestamp.from(plan.arrival()))
                .param("id", id.value())
                .update();
    }

    @Override
    public void reach(ConsignmentId id, Stage stage) {
        String[] behind = Stream.of(Stage.values())
                .filter(other -> other.compareTo(stage) < 0)
                .map(Stage::name)
                .toArray(String[]::new);
        jdbc.sql("update consignment.consignment set stage = :stage where id = :id and stage = any (:behind)")
                .param("stage", stage.name())
                .param("id", id.value())
                .param("behind", behind)
                .update();
    }

    @Override
    public void unpin(ConsignmentId id) {
        jdbc.sql("""
                        update consignment.consignment set plan = null, planned_arrival = null,
                            stage = case when stage in ('PLANNED', 'BOOKED') then 'DESCRIBED' else stage end
                        where id = :id""").param("id", id.value()).update();
    }

    @Override
    public void lock(ConsignmentId id) {
        jdbc.sql("select 1 from consignment.consignment where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public boolean invite(ConsignmentId id, Participant participant, Instant since) {
        return jdbc.sql("""
                        insert into consignment.participant (consignment_id, holder, part, since)
                        values (:id, :holder, :part, :since)
                        on conflict (consignment_id, holder, part) do update set since = excluded.since, until = null
                        where participant.until is not null""")
                        .param("id", id.value())
                        .param("holder", DossierRows.holder(participant))
                        .param("part", DossierRows.part(participant))
                        .param("since", Timestamp.from(since))
                        .update()
                == 1;
    }

    @Override
    public boolean dismiss(ConsignmentId id, Participant participant, Instant until) {
        return jdbc.sql("""
                        update consignment.participant set until = :until
                        where consignment_id = :id and holder = :holder and part = :part and until is null""")
                        .param("id", id.value())
                        .param("holder", DossierRows.holder(participant))
                        .param("part", DossierRows.part(participant))
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    @Override
    public List<Participant> participants(ConsignmentId id) {
        return jdbc.sql("""
                        select holder, part from consignment.participant
                        where consignment_id = :id and until is null order by since, part, holder""")
                .param("id", id.value())
                .query((row, number) -> DossierRows.participant(row.getString(1), row.getString(2)))
                .list();
    }
}
