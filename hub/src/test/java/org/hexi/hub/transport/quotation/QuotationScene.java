package org.hexi.hub.transport.quotation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.stereotype.Component;

/** A quotation of the owner. */
@Component
class QuotationScene implements AccessScene {
    private final Planning planning;
    private final Quotations quotations;
    private final BusinessClock clock;

    QuotationScene(Planning planning, Quotations quotations, BusinessClock clock) {
        this.planning = planning;
        this.quotations = quotations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        Itinerary way = offered(cast.owner());
        Quotation quotation = quotations.issue(cast.owner(), way.id(), 1);
        return Map.of("id", quotation.id().toString(), "reference", quotation.reference(), "itinerary", way.id());
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        String way = variables.get("itinerary");
        return endpoint.contains(" /api/")
                ? "{\"itinerary\": \"" + way + "\", \"validHours\": 2}"
                : "itinerary=" + way + "&validHours=2";
    }

    @Override
    public String mark(String endpoint) {
        return "reference";
    }

    Itinerary offered(Viewer viewer) {
        PlanQuery query = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("VTE"),
                clock.now().plus(Duration.ofDays(2)),
                Optional.empty(),
                Mass.kilograms("7300"),
                2);
        return planning.plan(viewer, query).options().getFirst();
    }
}
