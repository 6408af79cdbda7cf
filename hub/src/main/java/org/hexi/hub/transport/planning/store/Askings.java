package org.hexi.hub.transport.planning.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.planning.ChosenWay;
import org.hexi.hub.transport.planning.PlanQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions itineraries were offered for, kept for good with them: what is booked may have to be planned anew. */
@Repository
public class Askings {
    private final JdbcClient jdbc;

    Askings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps questions by the ids of their itineraries; the last one counts. */
    public void keep(Viewer viewer, Map<String, PlanQuery> questions) {
        List<String> ids = questions.keySet().stream().sorted().toList();
        jdbc.sql("""
                        insert into planning.asked (itinerary, party, question)
                        select fresh.id, :party, fresh.question
                        from unnest(:ids::text[], :questions::text[]) as fresh (id, question)
                        order by fresh.id
                        on conflict (itinerary, party) do update set question = excluded.question""")
                .param("party", viewer.party().value())
                .param("ids", ids.toArray(String[]::new))
                .param(
                        "questions",
                        ids.stream()
                                .map(id -> PlanningJson.MAPPER.writeValueAsString(questions.get(id)))
                                .toArray(String[]::new))
                .update();
    }

    /** Questions by the ids of the chosen ways; absent where none was kept for who was offered the way. */
    public Map<String, PlanQuery> of(List<ChosenWay> ways) {
        Map<String, PlanQuery> questions = new HashMap<>();
        jdbc.sql("""
                        select chosen.id, asked.question
                        from unnest(:ids::text[], :itineraries::text[], :parties::uuid[]) as chosen (id, itinerary, party)
                        join planning.asked on asked.itinerary = chosen.itinerary and asked.party = chosen.party""")
                .param("ids", ways.stream().map(ChosenWay::id).toArray(String[]::new))
                .param("itineraries", ways.stream().map(ChosenWay::itineraryId).toArray(String[]::new))
                .param("parties", ways.stream().map(way -> way.party().value()).toArray(UUID[]::new))
                .query(row -> {
                    questions.put(
                            row.getString("id"),
                            PlanningJson.MAPPER.readValue(row.getString("question"), PlanQuery.class));
                });
        return questions;
    }
}
