package org.hexi.hub.transport.network.rest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.NetworkRejection.ChangesRefused;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Services as carriers send them: one, or a whole feed of which everything or nothing is taken. What is sent again without a
 * difference changes nothing. A dry run tells what would change and needs a key like any command.
 */
@RestController
@RequestMapping(path = "/api/v1/services", produces = MediaType.APPLICATION_JSON_VALUE)
class ServiceFeedResource {
    private final NetworkChanges changes;
    private final FeedProblems problems;
    private final BusinessClock clock;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ServiceFeedResource(
            NetworkChanges changes,
            FeedProblems problems,
            BusinessClock clock,
            Viewers viewers,
            Idempotency idempotency) {
        this.changes = changes;
        this.problems = problems;
        this.clock = clock;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /**
     * Many services at once.
     *
     * @param validFrom first day of departure it counts for; today where it is missing
     * @param withdrawn ids of services that end on that day
     */
    record ServiceFeed(
            @Nullable LocalDate validFrom, @Nullable String note, List<ServiceForm> services, List<String> withdrawn) {
        ServiceFeed {
            services = list("services", services);
            withdrawn = list("withdrawn", withdrawn);
        }

        private static <T> List<T> list(String field, @Nullable List<T> given) {
            if (given == null) {
                return List.of();
            }
            if (given.stream().anyMatch(Objects::isNull)) {
                throw new InvalidValue("network.form.missing", field, "null", "a value");
            }
            return List.copyOf(given);
        }

        List<ServiceChange> changes() {
            List<ServiceChange> all = new ArrayList<>();
            services.forEach(form -> all.add(new ServiceChange.Put(form)));
            withdrawn.forEach(service -> all.add(new ServiceChange.Withdrawal(service)));
            return all;
        }

        String pointer(int number) {
            return number < services.size() ? "/services/" + number : "/withdrawn/" + (number - services.size());
        }
    }

    /** When a service ends, and why. */
    record ServiceEnd(
            @Nullable LocalDate validFrom, @Nullable String note) {}

    @PutMapping("/{id}")
    @Answers(OutcomeAnswer.class)
    ResponseEntity<?> put(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate validFrom,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody ServiceForm form) {
        if (!id.equals(form.id())) {
            throw new InvalidValue("network.form.otherId", "id", String.valueOf(form.id()), id);
        }
        return make(key, form, new Wish(List.of(new ServiceChange.Put(form)), validFrom, note, dryRun), number -> "");
    }

    @PostMapping("/feed")
    @Answers(OutcomeAnswer.class)
    ResponseEntity<?> feed(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody ServiceFeed feed) {
        return make(key, feed, new Wish(feed.changes(), feed.validFrom(), feed.note(), dryRun), feed::pointer);
    }

    @PostMapping("/{id}/withdrawal")
    @Answers(OutcomeAnswer.class)
    ResponseEntity<?> withdraw(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody ServiceEnd end) {
        List<ServiceChange> change = List.of(new ServiceChange.Withdrawal(id));
        return make(key, end, new Wish(change, end.validFrom(), end.note(), dryRun), number -> "");
    }

    private ResponseEntity<?> make(@Nullable String key, Object body, Wish wish, IntFunction<String> pointers) {
        Viewer viewer = viewers.current();
        LocalDate from =
                Optional.ofNullable(wish.validFrom()).orElseGet(() -> LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
        try {
            return idempotency.answer(
                    viewer.party(),
                    key,
                    List.of(body, wish.toString()),
                    () -> ResponseEntity.ok(OutcomeAnswer.of(made(viewer, wish, from), from, pointers)));
        } catch (Rejected refused) {
            if (refused.rejection() instanceof ChangesRefused many) {
                return problems.of(many, pointers).answer();
            }
            throw refused;
        }
    }

    private ChangeOutcome made(Viewer viewer, Wish wish, LocalDate from) {
        return wish.isDry()
                ? changes.check(viewer, wish.changes(), from)
                : changes.put(
                        viewer,
                        wish.changes(),
                        from,
                        Optional.ofNullable(wish.note()).orElse(""));
    }

    /** What is wanted, from when, why, and whether only to try. */
    private record Wish(
            List<ServiceChange> changes,
            @Nullable LocalDate validFrom,
            @Nullable String note,
            boolean isDry) {}
}
