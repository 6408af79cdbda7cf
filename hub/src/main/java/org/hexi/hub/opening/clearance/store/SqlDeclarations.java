package org.hexi.hub.opening.clearance.store;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.TaxSheet;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The declarations as rows. */
@Repository
class SqlDeclarations implements DeclarationStore {
    private static final String FROM =
            " from clearance.declaration d left join clearance.arrival a on a.consignment_id = d.consignment_id";
    private static final String WHOLE = "select d.*, a.arrived_at" + FROM;
    private static final String ROW = """
            select d.id, d.reference, d.customs_number, d.consignment_id, d.consignment_reference, d.direction, d.office,
                   d.declarant, d.goods, d.state, d.lane, d.customs_value, d.payable, d.currency, d.filed_at,
                   d.accepted_at, a.arrived_at, d.released_at, d.ended_at""" + FROM;
    private static final String PASSAGES = """
            insert into clearance.passage (declaration_id, number, step, state, at)
            select d.id, p.number - 1, p.passage -> 'step' ->> 'step', p.passage ->> 'to', (p.passage ->> 'at')::timestamptz
            from clearance.declaration d
                 cross join lateral jsonb_array_elements(d.passages -> 'passages') with ordinality as p (passage, number)
            where d.id = :id
            on conflict do nothing""";
    private static final String NEWEST_FIRST = " order by d.id desc";
    private static final String BY_CLOCK = " order by least(d.accepted_at, a.arrived_at), d.id";

    private final JdbcClient jdbc;
    private final DeclarationJson json = new DeclarationJson();

    SqlDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DeclarationView declaration, GoodsLine first) {
        jdbc.sql("""
                        insert into clearance.declaration (id, reference, customs_number, consignment_id,
                            consignment_reference, direction, office, place, declarant, consignor, consignee, broker,
                            predecessor, goods, chapter, state, lane, customs_value, payable, currency, draw_day, filed_at,
                            accepted_at, released_at, ended_at, answers, assessment, lane_decision, passages)
                        values (:id, :reference, :number, :consignment, :consignmentReference, :direction, :office, :place,
                            :declarant, :consignor, :consignee, :broker, :predecessor, :goods, :chapter, :state, :lane, :value,
                            :payable, :currency, :drawDay, :filed, :accepted, :released, :ended, :answers::jsonb,
                            :assessment::jsonb, :decision::jsonb, :passages::jsonb)""")
                .params(parameters(declaration))
                .param("reference", declaration.reference())
                .param("consignment", declaration.consignment().value())
                .param("consignmentReference", declaration.consignmentReference())
                .param("direction", declaration.direction().name())
                .param("office", declaration.office())
                .param("place", declaration.place().value())
                .param("consignor", declaration.consignor().value())
                .param("consignee", declaration.consignee().value())
                .param("broker", declaration.broker().map(PartyId::value).orElse(null))
                .param(
                        "predecessor",
                        declaration.predecessor().map(DeclarationId::value).orElse(null))
                .param("goods", first.description())
                .param("chapter", first.hsCode().chapter())
                .update();
        keepPassages(declaration);
    }

    @Override
    public void update(DeclarationView declaration) {
        jdbc.sql("""
                        update clearance.declaration set customs_number = :number, declarant = :declarant, state = :state,
                            lane = :lane, customs_value = :value, payable = :payable, currency = :currency,
                            draw_day = :drawDay, filed_at = :filed, accepted_at = :accepted, released_at = :released, ended_at = :ended,
                            answers = :answers::jsonb, assessment = :assessment::jsonb, lane_decision = :decision::jsonb,
                            passages = :passages::jsonb
                        where id = :id""").params(parameters(declaration)).update();
        keepPassages(declaration);
    }

    /** A history only grows: what is there already stays. */
    private void keepPassages(DeclarationView declaration) {
        jdbc.sql(PASSAGES).param("id", declaration.id().value()).update();
    }

    private Map<String, @Nullable Object> parameters(DeclarationView declaration) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", declaration.id().value());
        values.put("number", declaration.customsNumber().orElse(null));
        values.put("declarant", declaration.declarant().value());
        values.put("state", declaration.state().name());
        values.put("lane", declaration.file().lane().map(Lane::name).orElse(null));
        Optional<Money> value = declaration.taxes().map(TaxSheet::customsValue);
        values.put("value", value.map(Money::amount).orElse(null));
        values.put(
                "currency",
                value.map(money -> money.currency().getCurrencyCode()).orElse(null));
        values.put("payable", declaration.payable().map(Money::amount).orElse(null));
        values.put("drawDay", declaration.drawDay().map(Date::valueOf).orElse(null));
        values.put("filed", Timestamp.from(declaration.filedAt()));
        values.put("accepted", timestamp(declaration.file().acceptedAt()));
        values.put("released", timestamp(declaration.file().releasedAt()));
        values.put("ended", timestamp(declaration.file().endedAt()));
        values.put("answers", json.write(declaration.answers()));
        values.put("assessment", json.write(declaration.check()));
        values.put("decision", declaration.lane().map(json::write).orElse(null));
        values.put("passages", json.write(declaration.file()));
        return values;
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }

    @Override
    public Optional<DeclarationView> find(Viewer viewer, DeclarationId id) {
        return one(Scope.insideDossier(viewer), " where d.id = :key", id.value(), "");
    }

    @Override
    public Optional<DeclarationView> findForUpdate(Viewer viewer, DeclarationId id) {
        return one(Scope.insideDossier(viewer), " where d.id = :key", id.value(), " for update of d");
    }

    @Override
    public Optional<DeclarationView> newestForUpdate(ConsignmentId consignment) {
        return one(
                new Scope("", Map.of()),
                " where d.consignment_id = :key",
                consignment.value(),
                NEWEST_FIRST + " limit 1 for update of d");
    }

    private Optional<DeclarationView> one(Scope scope, String condition, Object key, String tail) {
        return jdbc.sql(WHOLE + condition + scope.condition() + tail)
                .param("key", key)
                .params(scope.parameters())
                .query((row, number) -> DeclarationRows.view(row, json))
                .optional();
    }

    @Override
    public List<DeclarationView> ofDossier(Viewer viewer, ConsignmentId consignment) {
        Scope scope = Scope.insideDossier(viewer);
        return jdbc.sql(WHOLE + " where d.consignment_id = :key" + scope.condition() + NEWEST_FIRST)
                .param("key", consignment.value())
                .params(scope.parameters())
                .query((row, number) -> DeclarationRows.view(row, json))
                .list();
    }

    @Override
    public List<DeclarationRow> list(Viewer viewer, DeclarationFilter filter, PageRequest page) {
        return rows(viewer, filter, page, NEWEST_FIRST);
    }

    @Override
    public List<DeclarationRow> queue(Viewer viewer, DeclarationFilter filter, PageRequest page) {
        return rows(viewer, filter, page, BY_CLOCK);
    }

    @Override
    public Stream<DeclarationRow> stream(Viewer viewer, DeclarationFilter filter, int limit) {
        return part(viewer, filter, NEWEST_FIRST, limit, 0).stream();
    }

    @Override
    public Stream<DeclarationRow> streamQueue(Viewer viewer, DeclarationFilter filter, int limit) {
        return part(viewer, filter, BY_CLOCK, limit, 0).stream();
    }

    private List<DeclarationRow> rows(Viewer viewer, DeclarationFilter filter, PageRequest page, String order) {
        return part(viewer, filter, order, page.size(), page.offset()).list();
    }

    private JdbcClient.MappedQuerySpec<DeclarationRow> part(
            Viewer viewer, DeclarationFilter filter, String order, int limit, int offset) {
        Filter where = Filter.of(viewer, filter);
        return jdbc.sql(ROW + " where true" + where.condition() + order + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> DeclarationRows.row(row));
    }

    @Override
    public long count(Viewer viewer, DeclarationFilter filter) {
        Filter where = Filter.of(viewer, filter);
        return jdbc.sql("select count(*) from clearance.declaration d where true" + where.condition())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    public Map<Lane, Long> openByLane(Viewer viewer) {
        Filter where = Filter.of(viewer, DeclarationFilter.OPEN);
        Map<Lane, Long> counts = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            counts.put(lane, 0L);
        }
        jdbc.sql("select d.lane, count(*) from clearance.declaration d where true" + where.condition()
                        + " group by d.lane")
                .params(where.parameters())
                .query((java.sql.ResultSet row) -> {
                    counts.put(Lane.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    @Override
    public List<DeclarationView> drawnOn(Viewer viewer, String office, LocalDate day, int limit) {
        Scope scope = Scope.of(viewer);
        return jdbc.sql(WHOLE + " where d.office = :office and d.draw_day = :day" + scope.condition()
                        + " order by d.reference limit :limit")
                .param("office", office)
                .param("day", Date.valueOf(day))
                .params(scope.parameters())
                .param("limit", limit)
                .query((row, number) -> DeclarationRows.view(row, json))
                .list();
    }

    @Override
    public void noteArrival(ConsignmentId consignment, Optional<Instant> at) {
        if (at.isEmpty()) {
            jdbc.sql("delete from clearance.arrival where consignment_id = :id")
                    .param("id", consignment.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into clearance.arrival as a (consignment_id, arrived_at) values (:id, :at)
                        on conflict (consignment_id) do update set arrived_at = excluded.arrived_at
                        where a.arrived_at <> excluded.arrived_at""")
                .param("id", consignment.value())
                .param("at", Timestamp.from(at.get()))
                .update();
    }

    @Override
    public Optional<Instant> arrivedAt(ConsignmentId consignment) {
        return jdbc.sql("select arrived_at from clearance.arrival where consignment_id = :id")
                .param("id", consignment.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
