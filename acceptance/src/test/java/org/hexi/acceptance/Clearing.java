package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** What an officer does by hand with one file: from the queue to the decision, with the reasons open on the table. */
final class Clearing {
    private final Person officer;
    private final String reference;

    Clearing(Person officer, String reference) {
        this.officer = officer;
        this.reference = reference;
    }

    void open() {
        officer.go("/clearance");
        officer.at("02-queue");
        take();
        officer.at("03-file");
    }

    private void take() {
        Locator row = officer.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(reference));
        row.locator("[data-hx-row]").focus();
        officer.page().keyboard().press("Enter");
        officer.page().waitForURL("**/clearance/*-*");
    }

    /** The other decision: the file goes back with a reason. */
    void refuse(String reason) {
        officer.go("/clearance");
        take();
        officer.type("#reason", reason);
        officer.press("form[action$='/refusal'] button");
        officer.page().waitForCondition(() -> !officer.sees("form[action$='/refusal']"));
        assertThat(officer.text("main")).contains(reason);
    }

    /** Why this lane: the rule with its version and its legal basis. */
    void askWhy() {
        int reasons = officer.page().locator(".hx-why summary").count();
        assertThat(reasons).as("value, two taxes, lane and draw").isGreaterThanOrEqualTo(5);
        for (int reason = 0; reason < reasons; reason++) {
            officer.page().locator(".hx-why summary").nth(reason).click();
            assertThat(officer.text(".hx-why[open] .hx-drawer")).isNotEmpty();
            if (reason == 0) {
                officer.at("04-why");
            }
            officer.page().keyboard().press("Escape");
            assertThat(officer.sees(".hx-why[open]")).isFalse();
        }
    }

    void inspect() {
        if (officer.sees("form[action$='/inspection-order']")) {
            officer.type("#inspect-reason", "Battery packs: count and seals");
            officer.press("form[action$='/inspection-order'] button");
        }
        officer.one("#findings");
        officer.at("05-inspection-ordered");
        officer.type("#findings", "Opened one packing in ten; goods and seals as declared.");
        officer.press("form[action$='/inspection'] button[value=true]");
        officer.page().waitForCondition(() -> !officer.sees("#findings"));
        officer.at("06-inspected");
    }

    void checkPapers() {
        officer.press("form[action$='/documents-check'] button");
        officer.page().waitForCondition(() -> !officer.sees("form[action$='/documents-check']"));
        officer.at("06-papers-checked");
    }

    /** The decision. Where tax is owed, it is assessed first and the goods go when it is paid. */
    void release() {
        officer.press("form[action$='/release'] button");
        officer.page().waitForLoadState();
        officer.at("07-decided");
    }
}
