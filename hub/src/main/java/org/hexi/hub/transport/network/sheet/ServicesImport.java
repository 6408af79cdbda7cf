package org.hexi.hub.transport.network.sheet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.platform.exchange.ImportTerm;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.NetworkRejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The timetable from a table: all its services become one version of the network, valid from a day, or none does. */
@Component
class ServicesImport implements ImportKind {
    private static final String CODE = "services";
    private static final String FROM = "valid_from";
    private static final String NOTE = "note";
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_NAMED = 20;

    private final NetworkChanges changes;
    private final BusinessClock clock;
    private final Map<String, String> answers;

    @Autowired
    ServicesImport(NetworkChanges changes, BusinessClock clock) {
        this(changes, clock, Map.of());
    }

    private ServicesImport(NetworkChanges changes, BusinessClock clock, Map<String, String> answers) {
        this.changes = changes;
        this.clock = clock;
        this.answers = answers;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OPERATOR, Role.ADMINISTRATOR);
    }

    /** Also for the key of a carrier, over its own services. */
    @Override
    public boolean isFor(Viewer viewer) {
        try {
            changes.checkRight(viewer);
            return true;
        } catch (Rejected mayNot) {
            return false;
        }
    }

    @Override
    public List<ImportColumn> columns() {
        return SheetColumns.ALL;
    }

    @Override
    public List<Map<String, String>> exampleRows() {
        return SheetColumns.EXAMPLES;
    }

    @Override
    public List<ImportTerm> terms() {
        return List.of(
                new ImportTerm(FROM, SheetColumns.label(FROM), ImportTerm.Input.DAY, true, today().toString()),
                new ImportTerm(NOTE, SheetColumns.label(NOTE), ImportTerm.Input.TEXT, false, ""));
    }

    @Override
    public ImportKind answered(Map<String, String> given) {
        return new ServicesImport(changes, clock, Map.copyOf(given));
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public List<Issue> check(Viewer viewer, List<ImportRow> rows) {
        List<Issue> issues = new ArrayList<>();
        Optional<LocalDate> from = from();
        if (from.isEmpty()) {
            issues.add(Issue.error("network.form.date", 0, FROM, answers.get(FROM), "a day such as 2026-10-01"));
        }
        if (note().length() > NetworkChanges.LONGEST_NOTE) {
            String accepted = "at most " + NetworkChanges.LONGEST_NOTE + " characters";
            issues.add(Issue.error("network.note.length", 0, NOTE, note(), accepted));
        }
        LocalDate day = from.orElseGet(this::today);
        ServiceSet set = read(rows, day);
        issues.addAll(set.issues());
        Optional<ChangeOutcome> outcome = outcome(viewer, set, day, issues);
        outcome.stream()
                .flatMap(found -> found.issues().stream())
                .forEach(issue -> set.located(issue).ifPresent(issues::add));
        if (issues.stream().noneMatch(Issue::isError)) {
            outcome.ifPresent(found -> issues.addAll(told(found)));
        }
        return issues;
    }

    @Override
    public String commit(Viewer viewer, List<ImportRow> rows) {
        LocalDate day = from().orElseThrow();
        return "network:"
                + changes.put(viewer, read(rows, day).changes(), day, note()).version();
    }

    private ServiceSet read(List<ImportRow> rows, LocalDate day) {
        return ServiceSet.read(rows, service -> changes.findCounting(service, day));
    }

    /** What would become of the network, for people to see before they say yes. */
    private static List<Issue> told(ChangeOutcome outcome) {
        List<Issue> notes = new ArrayList<>();
        if (outcome.changed().isEmpty()) {
            notes.add(note("network.sheet.nothing", "", "no new version is made"));
        } else {
            notes.add(note("network.sheet.changed", counted(outcome.changed()), "one new version of the network"));
        }
        if (!outcome.unchanged().isEmpty() && !outcome.changed().isEmpty()) {
            notes.add(note("network.sheet.unchanged", counted(outcome.unchanged()), "they stay as they are"));
        }
        if (!outcome.touched().isEmpty()) {
            notes.add(Issue.warning(
                    "network.sheet.touched",
                    0,
                    "",
                    outcome.touchedTeu() + " TEU",
                    "bookings on them are looked at when it is in force"));
        }
        return notes;
    }

    private static Issue note(String code, String value, String hint) {
        return new Issue(Issue.Severity.NOTE, code, 0, "", value.isEmpty() ? null : value, hint);
    }

    private static String counted(List<String> services) {
        String named = String.join(", ", services.subList(0, Math.min(MOST_NAMED, services.size())));
        return "%d: %s%s".formatted(services.size(), named, services.size() > MOST_NAMED ? ", …" : "");
    }

    /** What the network says; where the day itself is wrong, what it would say today, so that all is told at once. */
    private Optional<ChangeOutcome> outcome(Viewer viewer, ServiceSet set, LocalDate day, List<Issue> issues) {
        Issue fault;
        try {
            return Optional.of(changes.check(viewer, set.changes(), day));
        } catch (InvalidValue invalid) {
            fault = Issue.of(invalid, 0, invalid.field().equals("validFrom") ? FROM : "id");
        } catch (Rejected refused) {
            fault = fault(refused);
        }
        issues.add(fault);
        return fault.column().equals(FROM) && !day.equals(today())
                ? outcome(viewer, set, today(), issues)
                : Optional.empty();
    }

    private Issue fault(Rejected refused) {
        return refused.rejection() instanceof NetworkRejection.Past past
                ? Issue.error("network.sheet.past", 0, FROM, answers.get(FROM), past.today() + " or a later day")
                : Issue.error(refused.rejection().code(), 0, "carrier", null, "services of your own carrier");
    }

    private Optional<LocalDate> from() {
        String given = answers.getOrDefault(FROM, "");
        try {
            return Optional.of(given.isEmpty() ? today() : LocalDate.parse(CellWords.day(given)));
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }

    private String note() {
        return answers.getOrDefault(NOTE, "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
