package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody at a browser of their own, signed in, whose pages are looked at as they go. */
final class Person implements AutoCloseable {
    private final Page page;
    private final Looking look;

    private Person(Page page, Looking look) {
        this.page = page;
        this.look = look;
    }

    static Person signIn(Chromium chromium, RunningHexi hexi, Screen screen, String name) {
        return signIn(chromium, hexi, screen, name, Household.PASSWORD);
    }

    static Person signIn(Chromium chromium, RunningHexi hexi, Screen screen, String name, String password) {
        Page page = chromium.open(hexi, screen.language(), screen.width(), screen.height());
        Person person = new Person(page, new Looking(page, screen + "-" + name.replaceAll("\\..*", "")));
        person.go("/");
        person.type("#name", name);
        person.type("#password", password);
        person.at("01-sign-in");
        person.press("form[action='/sign-in'] button[type=submit]");
        person.one(".hx-search");
        return person;
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(path);
    }

    /** @param name of the picture of the page as it stands */
    void at(String name) {
        look.at(name);
    }

    /** Looks at one page after the other. */
    void lookAround(Iterable<String> paths) {
        for (String path : paths) {
            Response answer = page.navigate(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            at("30" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    void type(String field, String text) {
        page.locator(field).fill(text);
    }

    void choose(String field, String value) {
        page.locator(field).selectOption(value);
    }

    void press(String button) {
        page.locator(button).first().click();
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** Waits until the first such element can be seen. */
    Locator one(String selector) {
        Locator found = page.locator(selector).first();
        found.waitFor();
        return found;
    }

    String text(String selector) {
        return one(selector).innerText().strip();
    }

    /** The path of the page without what stands behind it. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    /** The first so many segments of the path, such as {@code /consignments/<id>}. */
    String path(int segments) {
        return Arrays.stream(path().split("/")).skip(1).limit(segments).collect(Collectors.joining("/", "/", ""));
    }

    @Override
    public void close() {
        page.context().close();
        look.mustHaveFoundNothing();
    }
}
