package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Looks at a page as it stands: takes its picture, asks axe-core, measures that nothing hangs over the edge, and listens to
 * what the browser complains about. Faults are collected, so that one run tells all of them.
 */
final class Looking {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = read("/axe.min.js");
    /** A form that is refused answers so, as it should; Chromium notes that like a missing picture. */
    private static final int REFUSED = 422;

    /** Everything by daylight; by night the letters must still stand out from their ground. */
    private static final String ASK = """
            async () => {
              const violations = async (options) => (await axe.run(document, { resultTypes: ['violations'], preload: false, ...options })).violations;
              const day = await violations({});
              const look = document.documentElement.dataset;
              const theme = look.bsTheme;
              look.bsTheme = 'dark';
              const night = (await violations({ runOnly: ['color-contrast'] })).map(v => ({ ...v, id: v.id + ' in the dark' }));
              look.bsTheme = theme;
              return JSON.stringify([...day, ...night].map(v => ({
                id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 4).map(n => n.html.slice(0, 160)) })));
            }""";

    private static final String OVERHANG = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide + 1) return '';
              const inside = e => { for (let p = e.parentElement; p; p = p.parentElement) {
                const flow = getComputedStyle(p).overflowX; if (flow === 'auto' || flow === 'scroll' || flow === 'hidden') return true; } return false; };
              return [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > wide + 1 && !inside(e))
                .slice(0, 4).map(e => e.outerHTML.slice(0, 120)).join(' | ') || 'the page itself';
            }""";

    private final Page page;
    private final String look;
    private final List<String> faults = new ArrayList<>();
    /** How often a form was refused at an address. */
    private final Map<String, Integer> refusedForms = new HashMap<>();
    /** What Chromium notes of answers with that status, by the address; told when it is known which were forms. */
    private final Map<String, List<String>> notedRefusals = new LinkedHashMap<>();

    /** @param look how the pages are looked at, such as {@code zh-CN-1400}; begins the names of the pictures */
    Looking(Page page, String look) {
        this.page = page;
        this.look = look;
        page.onResponse(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add("%s: script fails at %s: %s".formatted(look, page.url(), error)));
    }

    private void note(Response answer) {
        if (answer.status() == REFUSED && answer.request().method().equals("POST")) {
            refusedForms.merge(answer.url(), 1, Integer::sum);
        }
    }

    private void note(ConsoleMessage message) {
        if (!message.type().equals("error")) {
            return;
        }
        String told = "%s: the browser says at %s: %s".formatted(look, page.url(), message.text());
        if (message.text().contains("status of " + REFUSED)) {
            notedRefusals
                    .computeIfAbsent(message.location().replaceFirst("(:\\d+)+$", ""), first -> new ArrayList<>())
                    .add(told);
        } else {
            faults.add(told);
        }
    }

    /** @param name of the picture */
    void at(String name) {
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%s.png".formatted(look, name)))
                .setFullPage(true));
        page.evaluate(AXE);
        JsonNode violations = Api.JSON.readTree(String.valueOf(page.evaluate(ASK)));
        violations
                .valueStream()
                .filter(Looking::isSerious)
                .forEach(violation -> faults.add("%s %s: axe %s (%s) %s"
                        .formatted(
                                look,
                                name,
                                violation.path("id").asString(),
                                violation.path("impact").asString(),
                                violation.path("nodes"))));
        String overhang = String.valueOf(page.evaluate(OVERHANG));
        if (!overhang.isEmpty()) {
            faults.add("%s %s: hangs over the edge: %s".formatted(look, name, overhang));
        }
    }

    void mustHaveFoundNothing() {
        notedRefusals.forEach((address, told) -> faults.addAll(
                told.stream().skip(refusedForms.getOrDefault(address, 0)).toList()));
        assertThat(faults).isEmpty();
    }

    private static boolean isSerious(JsonNode violation) {
        String impact = violation.path("impact").asString("");
        return impact.equals("serious") || impact.equals("critical");
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Looking.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
