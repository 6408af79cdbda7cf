package org.hexi.hub.opening.clearance.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.hub.opening.clearance.RuleTable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.internal.io.ResourceFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * One DMN file that holds one decision: a table whose every fitting rule is a hit. Compiled once; evaluating is thread-safe
 * and linear in the rules. The version is the last part of the file's namespace.
 */
final class DecisionFile {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final String decision;
    private final RuleTable table;

    private DecisionFile(DMNRuntime runtime, DMNModel model, Decision decision) {
        this.runtime = runtime;
        this.model = model;
        this.decision = decision.getName();
        this.table = TableReader.read(version(model), decision);
    }

    /** @param name name below {@code dmn/}, without its ending */
    static DecisionFile load(String name) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource(name)))
                .getOrElseThrow(fault -> new IllegalStateException(name, fault));
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(name + ": " + model.getMessages());
        }
        Decision decision = model.getDecisions().iterator().next().getDecision();
        if (!(decision.getExpression() instanceof DecisionTable table) || table.getHitPolicy() != HitPolicy.COLLECT) {
            throw new IllegalStateException(name + ": wanted one decision table that collects its hits");
        }
        return new DecisionFile(runtime, model, decision);
    }

    String version() {
        return table.version();
    }

    RuleTable table() {
        return table;
    }

    /** The outputs of every rule that fits, in the order of the table. */
    List<Map<String, Object>> hits(Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, decision);
        DMNDecisionResult answer = result.getDecisionResultByName(decision);
        if (answer.hasErrors()) {
            throw new IllegalStateException(decision + ": " + answer.getMessages());
        }
        return rows(answer.getResult());
    }

    /** A rule that fits alone comes as itself, several as a list, none as nothing. */
    private static List<Map<String, Object>> rows(Object result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (result instanceof List<?> several) {
            several.forEach(one -> rows.addAll(rows(one)));
        } else if (result instanceof Map<?, ?> one) {
            Map<String, Object> row = new LinkedHashMap<>();
            one.forEach((name, value) -> row.put(String.valueOf(name), value));
            rows.add(row);
        }
        return rows;
    }

    private static String version(DMNModel model) {
        String namespace = model.getNamespace();
        return namespace.substring(namespace.lastIndexOf(':') + 1);
    }

    private static Resource resource(String name) {
        try {
            byte[] file = new ClassPathResource("dmn/" + name + ".dmn").getContentAsByteArray();
            return ResourceFactory.newByteArrayResource(file).setSourcePath(name + ".dmn");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
