package org.hexi.hub.consignment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentFilter;
import org.hexi.hub.consignment.Stage;

/** The filter bar of the list as typed; its state is the query of the address. Immutable. */
public record ListFilter(String stage, String from, String to, String q) {
    private static final int LONGEST_TEXT = 100;

    /** @throws InvalidValue when a stage or a place cannot be one */
    ConsignmentFilter filter() {
        return new ConsignmentFilter(
                stage.isBlank() ? Optional.empty() : Optional.of(stage(stage)), place(from), place(to), text());
    }

    /** The same filter over all stages, for the counts beside it. */
    ConsignmentFilter withoutStage() {
        return new ConsignmentFilter(Optional.empty(), place(from), place(to), text());
    }

    /** The query of the address, ending in an ampersand when there is any, with another stage. */
    public String query(String otherStage) {
        return List.of(Map.entry("stage", otherStage), Map.entry("from", from), Map.entry("to", to), Map.entry("q", q))
                .stream()
                .filter(pair -> !pair.getValue().isBlank())
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    public String query() {
        return query(stage);
    }

    public boolean isOpen() {
        return query().isEmpty();
    }

    private Optional<String> text() {
        return Optional.of(q.strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(LONGEST_TEXT, text.length())));
    }

    private static Optional<PlaceCode> place(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new PlaceCode(text.strip().toUpperCase(Locale.ROOT)));
    }

    private static Stage stage(String name) {
        for (Stage stage : Stage.values()) {
            if (stage.name().equalsIgnoreCase(name.strip())) {
                return stage;
            }
        }
        throw new InvalidValue(
                "consignment.stage.unknown",
                "stage",
                name,
                List.of(Stage.values()).toString());
    }
}
