package org.hexi.hub.digital.corridor.store;

import java.sql.Timestamp;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.digital.corridor.EtaView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The latest forecast of each dossier. A dossier is passed as its view, which only who may see it can hold. */
@Repository
public class EtaRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EtaRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<EtaView> find(ConsignmentView dossier) {
        return jdbc.sql("""
                        select p10, p50, p90, probability, draws, seed, event_count, reckoned_at, explanation
                        from corridor.eta where consignment = :consignment""")
                .param("consignment", dossier.id().value())
                .query((row, number) -> new EtaView(
                        row.getTimestamp("p10").toInstant(),
                        row.getTimestamp("p50").toInstant(),
                        row.getTimestamp("p90").toInstant(),
                        row.getBigDecimal("probability"),
                        row.getInt("draws"),
                        row.getLong("seed"),
                        row.getInt("event_count"),
                        row.getTimestamp("reckoned_at").toInstant(),
                        json.readValue(row.getString("explanation"), Explanation.class)))
                .optional();
    }

    public void keep(ConsignmentView dossier, EtaView eta) {
        jdbc.sql("""
                        insert into corridor.eta (consignment, p10, p50, p90, probability, draws, seed, event_count, reckoned_at,
                            explanation)
                        values (:consignment, :p10, :p50, :p90, :probability, :draws, :seed, :events, :at, :explanation)
                        on conflict (consignment) do update
                        set p10 = excluded.p10, p50 = excluded.p50, p90 = excluded.p90, probability = excluded.probability,
                            draws = excluded.draws, seed = excluded.seed, event_count = excluded.event_count,
                            reckoned_at = excluded.reckoned_at, explanation = excluded.explanation""")
                .param("consignment", dossier.id().value())
                .param("p10", Timestamp.from(eta.p10()))
                .param("p50", Timestamp.from(eta.p50()))
                .param("p90", Timestamp.from(eta.p90()))
                .param("probability", eta.probability())
                .param("draws", eta.draws())
                .param("seed", eta.seed())
                .param("events", eta.eventCount())
                .param("at", Timestamp.from(eta.reckonedAt()))
                .param("explanation", json.writeValueAsString(eta.explanation()))
                .update();
    }

    public void forget(ConsignmentView dossier) {
        jdbc.sql("delete from corridor.eta where consignment = :consignment")
                .param("consignment", dossier.id().value())
                .update();
    }
}
