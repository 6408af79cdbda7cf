package org.hexi.hub.transport.planning.rest;

import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Profiles;
import org.hexi.hub.transport.planning.Terminals;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks what each ready time of a window offers. Changes nothing. */
@RestController
@RequestMapping(path = "/api/v1/plans/profile", produces = MediaType.APPLICATION_JSON_VALUE)
class ProfilesResource {
    private static final String WINDOW = "planning.profile.window";

    private final Profiles profiles;
    private final Terminals terminals;

    ProfilesResource(Profiles profiles, Terminals terminals) {
        this.profiles = profiles;
        this.terminals = terminals;
    }

    @PostMapping
    ProfileJson profile(@RequestBody ProfileRequest request) {
        return Field.pointed(() -> {
            PlanQuery query = inPlan(() -> Field.needed("plan", request.plan()).query(terminals));
            return inPlan(() ->
                    ProfileJson.of(profiles.profile(query, Field.needed("until", request.until()), request.step())));
        });
    }

    /** Fields of the question stand inside the plan; the others beside it. */
    private static <T> T inPlan(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (InvalidValue invalid) {
            boolean isBeside = invalid.code().equals(WINDOW)
                    || invalid.field().equals("until")
                    || invalid.field().equals("stepMinutes")
                    || invalid.field().equals("plan");
            String field = isBeside ? invalid.field() : "plan." + invalid.field();
            throw new InvalidValue(invalid.code(), field, invalid.value(), invalid.accepted());
        }
    }
}
