package org.hexi.hub.transport.planning.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.planning.Itinerary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The itineraries each party opened or booked, kept for good. What is kept under an id never changes, because the id is a hash of it. */
@Repository
public class Itineraries {
    private final JdbcClient jdbc;
    private final JsonMapper json = PlanningJson.MAPPER;

    Itineraries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is not kept yet. */
    public void keep(Viewer viewer, List<Itinerary> offered, Instant at) {
        Set<String> known = known(viewer, offered);
        List<Itinerary> fresh =
                offered.stream().filter(way -> !known.contains(way.id())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into planning.itinerary (id, party, content, offered_at)
                        select fresh.id, :party, fresh.content, :at
                        from unnest(:ids::text[], :contents::text[]) as fresh (id, content)
                        order by fresh.id
                        on conflict (id, party) do nothing""")
                .param("party", viewer.party().value())
                .param("ids", ids(fresh))
                .param("contents", fresh.stream().map(json::writeValueAsString).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Set<String> known(Viewer viewer, List<Itinerary> offered) {
        return Set.copyOf(jdbc.sql("select id from planning.itinerary where party = :party and id = any(:ids)")
                .param("party", viewer.party().value())
                .param("ids", ids(offered))
                .query((row, number) -> row.getString("id"))
                .list());
    }

    private static String[] ids(List<Itinerary> ways) {
        return ways.stream().map(Itinerary::id).toArray(String[]::new);
    }

    public Optional<Itinerary> find(Viewer viewer, String id) {
        return jdbc.sql(
                        "select content from planning.itinerary where id = :id and (party = :party or :sees_all) limit 1")
                .param("id", id)
                .param("party", viewer.party().value())
                .param("sees_all", viewer.isSystem())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Itinerary.class));
    }

    /** All of these that are kept for anybody, by id; for the house alone. */
    public Map<String, Itinerary> all(Collection<String> ids) {
        Map<String, Itinerary> found = new HashMap<>();
        jdbc.sql("select distinct on (id) id, content from planning.itinerary where id = any(:ids) order by id, party")
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) ->
                        found.put(row.getString("id"), json.readValue(row.getString("content"), Itinerary.class)))
                .list();
        return found;
    }
}
