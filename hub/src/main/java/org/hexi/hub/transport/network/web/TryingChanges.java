package org.hexi.hub.transport.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.NetworkRejection;
import org.hexi.hub.transport.network.NetworkVersion;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.editing.ServiceText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The dry run of a page: everything that is wrong by its field, what would change, and whom it would touch. Thread-safe. */
@Component
class TryingChanges {
    private final NetworkChanges changes;
    private final FieldWords words;
    private final ChangeWords told;
    private final BusinessClock clock;

    TryingChanges(NetworkChanges changes, FieldWords words, ChangeWords told, BusinessClock clock) {
        this.changes = changes;
        this.words = words;
        this.told = told;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param differing what would change; empty when something is wrong or everything is so already
     * @param overtaken the last version that changed the service after the page was made
     * @param overruled versions that laid something down for later days, which would not come about any more
     */
    public record Trial(
            Map<String, Fault> faults,
            ChangeOutcome outcome,
            List<ChangeWords.Changed> differing,
            Optional<NetworkVersion> overtaken,
            List<NetworkVersion> overruled) {
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** @param found what is wrong already, such as fields that cannot be read; these are not told to be missing besides */
    Trial of(Viewer viewer, ServiceChange change, ServiceText typed, ChangeTerms terms, List<Issue> found) {
        List<Issue> issues = new ArrayList<>(found);
        Optional<LocalDate> day = terms.day();
        if (day.isEmpty()) {
            issues.add(Issue.error("network.form.date", 0, "from", terms.from(), "a day such as 2026-10-01"));
        }
        Map<String, Fault> faults = new LinkedHashMap<>();
        LocalDate from = day.orElseGet(this::today);
        ChangeOutcome outcome = outcome(viewer, change, from, faults);
        issues.addAll(unsaid(issues, outcome.issues()));
        faults.putAll(words.faults(typed, issues));
        List<NetworkVersion> history = history(change);
        Optional<NetworkVersion> overtaken = history.stream()
                .filter(version -> version.number() > terms.seenVersion())
                .findFirst();
        if (!faults.isEmpty()) {
            return new Trial(faults, outcome, List.of(), overtaken, List.of());
        }
        return new Trial(
                Map.of(),
                outcome,
                outcome.differing().stream().map(told::of).toList(),
                overtaken,
                overruled(history, from));
    }

    /** A day that cannot be is told, and everything else is tried for today. */
    private ChangeOutcome outcome(Viewer viewer, ServiceChange change, LocalDate from, Map<String, Fault> faults) {
        try {
            return changes.check(viewer, List.of(change), from);
        } catch (Rejected refused) {
            if (!(refused.rejection() instanceof NetworkRejection.Past)) {
                throw refused;
            }
            faults.put("from", words.refusal("from", refused.rejection()));
        } catch (InvalidValue invalid) {
            faults.putAll(words.faults(ServiceText.NOTHING, List.of(Issue.of(invalid, 0, "from"))));
        }
        return changes.check(viewer, List.of(change), today());
    }

    private static List<Issue> unsaid(List<Issue> told, List<Issue> found) {
        Set<String> fields = told.stream().map(Issue::column).collect(Collectors.toSet());
        return found.stream()
                .map(TryingChanges::onPage)
                .filter(issue -> !fields.contains(issue.column()))
                .toList();
    }

    /** Shows a trial, with 422 when nothing can come of it. */
    void show(Trial trial, ChangeTerms terms, String mark, HttpServletResponse response, Model model) {
        boolean isRefused = terms.putsInForce(mark);
        model.addAttribute("trial", trial);
        model.addAttribute("mark", mark);
        model.addAttribute("isUntried", terms.isUntried(mark));
        if (!trial.isSound() || isRefused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    /** The only change of the page has the number 0 among the changes. */
    private static Issue onPage(Issue issue) {
        return new Issue(
                issue.severity(),
                issue.code(),
                issue.row(),
                ServiceText.field(issue.column().substring("/0".length())),
                issue.value(),
                issue.hint());
    }

    private List<NetworkVersion> history(ServiceChange change) {
        return Optional.ofNullable(change.service()).map(changes::history).orElseGet(List::of);
    }

    private static List<NetworkVersion> overruled(List<NetworkVersion> history, LocalDate from) {
        List<NetworkVersion> overruled = new ArrayList<>();
        LocalDate next = LocalDate.MAX;
        for (NetworkVersion version : history) {
            boolean isToCome = version.validFrom().isBefore(next);
            if (isToCome && version.validFrom().isAfter(from)) {
                overruled.add(version);
            }
            next = isToCome ? version.validFrom() : next;
        }
        return overruled;
    }
}
