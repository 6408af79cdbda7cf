package org.hexi.wco.answering;

import java.util.List;

/**
 * Codes of issues as an answer can carry them, which is in eight characters. Numbers are places in this list and are told on the page about
 * these documents, so new codes are only ever added at the end.
 */
public final class Codes {
    private static final List<String> KNOWN = List.of(
            "wco.field.missing",
            "wco.function.unknown",
            "wco.type.unknown",
            "wco.total.items",
            "wco.total.packages",
            "wco.total.invoice",
            "wco.sequence.gap",
            "wco.warehouse.missing",
            "wco.mass.negative",
            "wco.mass.netabovegross",
            "wco.amount.negative",
            "wco.currency.unknown",
            "wco.account.missing",
            "wco.terms.missing",
            "wco.document.missing",
            "wco.amendment.count",
            "wco.presentation.content",
            "wco.pointer.nowhere",
            "wco.amendment.unexplained",
            "wco.guarantee.missing",
            "wco.container.contradiction");

    private Codes() {}

    /** The short code; {@code HXI000} for one that is not listed. */
    public static String of(String code) {
        return "HXI%03d".formatted(KNOWN.indexOf(code) + 1);
    }
}
