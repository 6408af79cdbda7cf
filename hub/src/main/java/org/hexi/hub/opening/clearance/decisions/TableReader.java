package org.hexi.hub.opening.clearance.decisions;

import java.util.List;
import org.hexi.hub.opening.clearance.RuleTable;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.RuleAnnotation;
import org.kie.dmn.model.api.UnaryTests;

/** Reads a decision table as people see it. */
final class TableReader {
    /** What stands in a cell that looks at nothing. */
    static final String ANY = "-";

    private TableReader() {}

    static RuleTable read(String version, Decision decision) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new RuleTable(
                decision.getName(),
                version,
                decision.getQuestion(),
                table.getInput().stream().map(TableReader::column).toList(),
                table.getOutput().stream().map(TableReader::column).toList(),
                table.getRule().stream().map(TableReader::row).toList());
    }

    private static RuleTable.Column column(InputClause input) {
        return new RuleTable.Column(input.getInputExpression().getText(), input.getLabel());
    }

    private static RuleTable.Column column(OutputClause output) {
        return new RuleTable.Column(output.getName(), output.getLabel());
    }

    private static RuleTable.Row row(DecisionRule rule) {
        return new RuleTable.Row(
                rule.getId(),
                rule.getInputEntry().stream().map(UnaryTests::getText).toList(),
                rule.getOutputEntry().stream()
                        .map(LiteralExpression::getText)
                        .map(TableReader::unquoted)
                        .toList(),
                String.join(
                        " ",
                        rule.getAnnotationEntry().stream()
                                .map(RuleAnnotation::getText)
                                .toList()));
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Names of the columns a rule looks at. */
    static List<String> lookedAt(RuleTable table, RuleTable.Row rule) {
        return java.util.stream.IntStream.range(0, rule.inputs().size())
                .filter(column -> !rule.inputs().get(column).equals(ANY))
                .mapToObj(column -> table.inputs().get(column).name())
                .toList();
    }
}
