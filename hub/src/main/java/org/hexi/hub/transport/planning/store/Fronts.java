package org.hexi.hub.transport.planning.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.planning.Way;
import org.hexi.hub.transport.planning.model.ItineraryIds;
import org.hexi.hub.transport.planning.model.KeptFront;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers each party was given, for as long as they are kept: what they were is looked at again, weighed and written out. */
@Repository
public class Fronts {
    private final JdbcClient jdbc;

    Fronts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps an answer; the same one again only moves to the instant it was given last.
     *
     * @return its id
     */
    public String keep(Viewer viewer, KeptFront front, List<Way> ways) {
        String id = ItineraryIds.ofFront(front.query() + " " + front.plannedFrom(), ways);
        jdbc.sql("""
                        insert into planning.front (id, party, options, content, offered_at)
                        values (:id, :party, :options, :content, :at)
                        on conflict (id, party) do update set offered_at = excluded.offered_at
                        where planning.front.offered_at < excluded.offered_at""")
                .param("id", id)
                .param("party", viewer.party().value())
                .param("options", ways.stream().map(Way::id).toArray(String[]::new))
                .param("content", PlanningJson.MAPPER.writeValueAsString(front))
                .param("at", front.askedAt().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public Optional<KeptFront> find(Viewer viewer, String id) {
        return jdbc.sql("select content from planning.front where id = :id and party = :party and content is not null")
                .param("id", id)
                .param("party", viewer.party().value())
                .query(String.class)
                .optional()
                .map(Fronts::front);
    }

    /** The last answer all of these ways were offered in. */
    public Optional<KeptFront> findLastWith(Viewer viewer, List<String> ids) {
        return jdbc.sql("""
                        select content from planning.front
                        where party = :party and options @> :ids::text[] and content is not null
                        order by offered_at desc, id limit 1""")
                .param("party", viewer.party().value())
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .optional()
                .map(Fronts::front);
    }

    /** Forgets answers that were last given before an instant. */
    public int forgetBefore(Instant instant, int most) {
        return jdbc.sql("""
                        delete from planning.front where (id, party) in
                        (select id, party from planning.front where offered_at < :before order by offered_at limit :most)""")
                .param("before", instant.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static KeptFront front(String content) {
        return PlanningJson.MAPPER.readValue(content, KeptFront.class);
    }
}
