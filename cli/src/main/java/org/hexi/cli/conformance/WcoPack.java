package org.hexi.cli.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.cli.BarProgress;

/** Scenarios of customs, a folder each: declarations, messages about them, answers. */
final class WcoPack {
    private static final String SCHEMAS = "schemas";

    private WcoPack() {}

    static List<PassRow> run(Path folder, BarProgress bar) throws IOException {
        List<Path> scenarios = scenarios(folder);
        List<PassRow> rows = new ArrayList<>();
        Path schemas = folder.resolve(SCHEMAS);
        WcoSchemas validation = WcoSchemas.in(schemas);
        if (!validation.isThere()) {
            rows.add(new PassRow(
                    SCHEMAS, Outcome.SKIPPED, 1, "no schemas lie beside the scenarios, nothing is validated"));
        }
        bar.begin("run", scenarios.size());
        for (Path scenario : scenarios) {
            rows.addAll(new WcoScenario(folder, scenario, validation).run());
            bar.step();
        }
        return rows;
    }

    private static List<Path> scenarios(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !path.endsWith(SCHEMAS))
                    .sorted()
                    .toList();
        }
    }
}
