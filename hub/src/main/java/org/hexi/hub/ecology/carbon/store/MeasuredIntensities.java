package org.hexi.hub.ecology.carbon.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.ecology.carbon.MeasuredIntensity;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Values measured by carriers. A dossier is passed as its view, which only who may see it can hold. */
@Repository
public class MeasuredIntensities {
    private final JdbcClient jdbc;

    MeasuredIntensities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Integer, MeasuredIntensity> of(ConsignmentView dossier) {
        return jdbc
                .sql(
                        "select leg, ttw, wtt, source, edition from carbon.measured_intensity where consignment = :consignment")
                .param("consignment", dossier.id().value())
                .query(MeasuredIntensity.class)
                .list()
                .stream()
                .collect(Collectors.toMap(MeasuredIntensity::leg, Function.identity()));
    }

    public void keep(Viewer viewer, ConsignmentView dossier, MeasuredIntensity measured, Instant reportedAt) {
        jdbc.sql("""
                        insert into carbon.measured_intensity
                            (consignment, leg, ttw, wtt, source, edition, reported_by, reported_at)
                        values (:consignment, :leg, :ttw, :wtt, :source, :edition, :by, :at)
                        on conflict (consignment, leg) do update
                        set ttw = excluded.ttw, wtt = excluded.wtt, source = excluded.source, edition = excluded.edition,
                            reported_by = excluded.reported_by, reported_at = excluded.reported_at""")
                .param("consignment", dossier.id().value())
                .param("leg", measured.leg())
                .param("ttw", measured.ttw())
                .param("wtt", measured.wtt())
                .param("source", measured.source())
                .param("edition", measured.edition())
                .param("by", viewer.party().value())
                .param("at", Timestamp.from(reportedAt))
                .update();
    }
}
