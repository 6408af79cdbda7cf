package org.hexi.hub.transport.planning.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.planning.Itinerary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which itineraries each party was offered in one answer, so that two of them can be weighed against the rest. */
@Repository
public class Fronts {
    private final JdbcClient jdbc;

    Fronts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an answer; the same one again only moves to the instant it was given last. */
    public void keep(Viewer viewer, String id, List<Itinerary> offered, Instant at) {
        jdbc.sql("""
                        insert into planning.front (id, party, options, offered_at)
                        values (:id, :party, :options, :at)
                        on conflict (id, party) do update set offered_at = excluded.offered_at
                        where planning.front.offered_at < excluded.offered_at""")
                .param("id", id)
                .param("party", viewer.party().value())
                .param("options", offered.stream().map(Itinerary::id).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ids of the answer all of these were last offered in, in its order; empty when they never were in one. */
    public List<String> lastWith(Viewer viewer, List<String> ids) {
        return jdbc.sql("""
                        select unnest(found.options) as id
                        from (select options from planning.front
                              where party = :party and options @> :ids::text[]
                              order by offered_at desc, id limit 1) as found""")
                .param("party", viewer.party().value())
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> row.getString("id"))
                .list();
    }
}
