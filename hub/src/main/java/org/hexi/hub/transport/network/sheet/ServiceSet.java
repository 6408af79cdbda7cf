package org.hexi.hub.transport.network.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceForm;

/**
 * A whole table as changes of the network. Immutable.
 *
 * @param changes one for each service, in the order of the file
 * @param services the rows each was read from
 * @param issues what cannot be read
 */
record ServiceSet(List<ServiceChange> changes, List<ServiceRows> services, List<Issue> issues) {
    private static final Pattern POINTER = Pattern.compile("/(\\d+)(/.*)?");

    ServiceSet {
        changes = List.copyOf(changes);
        services = List.copyOf(services);
        issues = List.copyOf(issues);
    }

    /** @param before gives the form of a service in force */
    static ServiceSet read(List<ImportRow> rows, Function<String, Optional<ServiceForm>> before) {
        List<Issue> issues = new ArrayList<>();
        List<ServiceChange> changes = new ArrayList<>();
        List<ServiceRows> services = new ArrayList<>();
        headingFault(rows.getFirst()).ifPresent(issues::add);
        for (List<ImportRow> some : byService(rows, issues).values()) {
            ServiceRows service =
                    new ServiceRows(some, before.apply(some.getFirst().text("id")));
            changes.add(
                    service.ends()
                            ? new ServiceChange.Withdrawal(service.id())
                            : new ServiceChange.Put(service.form()));
            services.add(service);
            issues.addAll(service.issues());
        }
        return new ServiceSet(changes, services, issues);
    }

    /** Rows of a service stand together; the same id again further down is another service by mistake, or calls out of order. */
    private static Map<String, List<ImportRow>> byService(List<ImportRow> rows, List<Issue> issues) {
        Map<String, List<ImportRow>> services = new LinkedHashMap<>();
        Set<String> left = new HashSet<>();
        String last = "";
        for (ImportRow row : rows) {
            String id = row.text("id");
            if (id.isEmpty()) {
                issues.add(Issue.error("network.form.missing", row.number(), "id", null, "a value"));
                continue;
            }
            if (!id.equals(last) && !left.add(id)) {
                issues.add(Issue.error("network.service.twice", row.number(), "id", id, "each service once"));
            }
            services.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
            last = id;
        }
        return services;
    }

    private static Optional<Issue> headingFault(ImportRow row) {
        boolean lacksPlaces =
                !row.knows("place") && SheetColumns.OF_CALL.stream().anyMatch(row::knows);
        return lacksPlaces
                ? Optional.of(Issue.error("exchange.column.missing", 1, "place", null, "a column of the file"))
                : Optional.empty();
    }

    /** What the network said of the changes, by row and column; empty when it follows from what was told before. */
    Optional<Issue> located(Issue issue) {
        Matcher pointer = POINTER.matcher(issue.column());
        if (!pointer.matches()) {
            return Optional.of(issue);
        }
        ServiceRows service = services.get(Integer.parseInt(pointer.group(1)));
        String field = pointer.group(2);
        return Optional.of(service.located(issue, field == null ? "" : field)).filter(found -> !service.isTold(found));
    }
}
