package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The demonstration as a visitor meets it: one line says how to come in, and the world catches up with its clock by itself. */
class DemoTest {
    private static final double CATCHING_UP_MILLISECONDS = 300_000;
    /** Enough for goods to be on their way; the whole past of three weeks is played by the tests of the hub. */
    private static final int PAST_DAYS = 8;

    private static final String TILES = "#tiles a, #stages a";
    private static final int LOOKS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Path data = RunningHexi.folder("demo");
    private final RunningHexi hexi = RunningHexi.demo(data, PAST_DAYS);
    private final Chromium chromium = new Chromium();

    @AfterEach
    void end() {
        chromium.close();
        hexi.close();
        Folders.delete(data);
    }

    @Test
    void aVisitorSeesTheWorldAndEachFigureLeadsToItsList() {
        for (Screen screen : Screen.shortForm()) {
            try (Person visitor = Person.signIn(chromium, hexi, screen, "trader", hexi.demoPassword())) {
                visitor.go("/?lang=" + screen.language());
                awaitThePresent(visitor);
                visitor.one("[data-hx-map=corridor-data] .hx-mover");
                assertThat(visitor.sees(".hx-demo"))
                        .as("marked as a demonstration")
                        .isTrue();
                assertThat(visitor.one("[data-hx-clock]").getAttribute("data-hx-speed"))
                        .isEqualTo("1");
                visitor.at("demo-home");
                everyTileCountsWhatItsListShows(visitor);
            }
        }
        assertThat(hexi.complaints()).isEmpty();
    }

    /** The page is told anew while it is open: nobody loads it again. */
    private static void awaitThePresent(Person visitor) {
        visitor.page()
                .locator("#notices p")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(CATCHING_UP_MILLISECONDS));
        visitor.page().waitForCondition(() -> visitor.sees("#on-the-way tbody tr"));
        assertThat(visitor.sees("#files tbody tr")).as("files in clearance").isTrue();
    }

    /** The world moves on while it is looked at: a figure is read again when its list tells another. */
    private static void everyTileCountsWhatItsListShows(Person visitor) {
        int tiles = visitor.page().locator(TILES).count();
        assertThat(tiles).isGreaterThan(9);
        int filled = 0;
        for (int index = 0; index < tiles; index++) {
            Tile tile = agreed(visitor, index);
            filled += tile.count() > 0 ? 1 : 0;
        }
        assertThat(filled).as("tiles that tell of something").isGreaterThan(5);
    }

    private static Tile agreed(Person visitor, int index) {
        Tile tile = read(visitor, index);
        int listed = listed(visitor, tile);
        for (int again = 1; again < LOOKS && listed != tile.count(); again++) {
            tile = read(visitor, index);
            listed = listed(visitor, tile);
        }
        assertThat(listed).as(tile.path()).isEqualTo(tile.count());
        return tile;
    }

    private static Tile read(Person visitor, int index) {
        visitor.go("/");
        return Tile.of(visitor.page().locator(TILES).nth(index));
    }

    /** Rows of all pages of the list. */
    private static int listed(Person visitor, Tile tile) {
        visitor.go(tile.path());
        Locator pager = visitor.page().locator(".hx-pager [data-hx-total]");
        return pager.count() > 0
                ? Integer.parseInt(pager.first().getAttribute("data-hx-total"))
                : visitor.page().locator("main tbody tr").count();
    }

    /** A figure of the home page and the list behind it. */
    private record Tile(int count, String path) {
        static Tile of(Locator link) {
            Matcher number = NUMBER.matcher(link.locator("strong").innerText());
            assertThat(number.find()).isTrue();
            return new Tile(Integer.parseInt(number.group()), link.getAttribute("href"));
        }
    }
}
