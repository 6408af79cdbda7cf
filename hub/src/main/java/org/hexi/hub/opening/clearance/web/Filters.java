package org.hexi.hub.opening.clearance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The filter bar of the lists, whose state is the address of the page. */
final class Filters {
    private Filters() {}

    /** Of an officer's queue, which shows what is open unless a state is asked for. */
    static DeclarationFilter queue(
            @Nullable State state, @Nullable Lane lane, @Nullable Direction direction, String text) {
        return list(state, lane, direction, state == null, text);
    }

    static DeclarationFilter list(
            @Nullable State state, @Nullable Lane lane, @Nullable Direction direction, boolean isOpen, String text) {
        return new DeclarationFilter(
                Optional.ofNullable(state),
                Optional.ofNullable(lane),
                Optional.ofNullable(direction),
                isOpen,
                Optional.of(text));
    }

    /** Of the list, where what is open is shown only when it is asked for. */
    static void showList(Model model, DeclarationFilter filter, String text) {
        show(model, filter, text, query(filter, text) + (filter.isOpen() ? "open=true&" : ""));
    }

    static void showQueue(Model model, DeclarationFilter filter, String text) {
        show(model, filter, text, query(filter, text));
    }

    private static void show(Model model, DeclarationFilter filter, String text, String query) {
        model.addAttribute("filter", filter);
        model.addAttribute("text", text);
        model.addAttribute("states", State.values());
        model.addAttribute("lanes", Lane.values());
        model.addAttribute("directions", Direction.values());
        model.addAttribute("query", query);
    }

    private static String query(DeclarationFilter filter, String text) {
        StringBuilder query = new StringBuilder();
        filter.state().ifPresent(state -> query.append("state=").append(state).append('&'));
        filter.lane().ifPresent(lane -> query.append("lane=").append(lane).append('&'));
        filter.direction()
                .ifPresent(direction ->
                        query.append("direction=").append(direction).append('&'));
        if (!text.isBlank()) {
            query.append("text=").append(URLEncoder.encode(text, UTF_8)).append('&');
        }
        return query.toString();
    }
}
