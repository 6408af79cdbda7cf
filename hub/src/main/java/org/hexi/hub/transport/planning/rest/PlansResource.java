package org.hexi.hub.transport.planning.rest;

import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.planning.Terminals;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for plans. A question changes nothing a caller could see, so it needs no key. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class PlansResource {
    private final Planning planning;
    private final Terminals terminals;
    private final Viewers viewers;

    PlansResource(Planning planning, Terminals terminals, Viewers viewers) {
        this.planning = planning;
        this.terminals = terminals;
        this.viewers = viewers;
    }

    @PostMapping("/plans")
    PlanJson plan(@RequestBody PlanRequest request) {
        return Field.pointed(() -> {
            PlanAnswer answer = planning.plan(viewers.current(), request.query(terminals));
            return request.isFew() ? PlanJson.few(answer) : PlanJson.all(answer);
        });
    }

    @PostMapping("/plans/reliefs")
    ReliefsJson reliefs(@RequestBody PlanRequest request) {
        return Field.pointed(() -> ReliefsJson.of(planning.reliefs(viewers.current(), request.query(terminals))));
    }

    @GetMapping("/itineraries/{id}")
    PlanJson.OptionJson itinerary(@PathVariable String id) {
        return PlanJson.OptionJson.of(planning.get(viewers.current(), id), true);
    }

    /** The same way at the rates of today, old against new, leg by leg. Has no effect. */
    @PostMapping("/itineraries/{id}/price")
    RepricingJson price(@PathVariable String id) {
        return RepricingJson.of(planning.price(viewers.current(), id));
    }
}
