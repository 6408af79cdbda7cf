package org.hexi.acceptance;

import java.util.List;
import java.util.Random;

/** Texts that want to be something else: statements, pages, paths, expressions, numbers, instants. */
final class Nasty {
    static final List<String> TEXTS = List.of(
            "'; drop schema consignment cascade; --",
            "\" or 1=1 --",
            "1); delete from audit.entry; --",
            "%' or '1'='1",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "${7*7}#{7*7}*{7*7}",
            "{0}{1}'{2}",
            "../../../../etc/passwd",
            "\u202Eevil\uFFFF",
            "兰州 → Алматы 🚂",
            "line\r\nSet-Cookie: a=b",
            "   ",
            "",
            "-1",
            "NaN",
            "1e400",
            "9".repeat(60),
            "00000000-0000-0000-0000-000000000000",
            "2026-13-45T99:99:99Z",
            "+1000000000-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "x".repeat(5_000));

    private Nasty() {}

    static String of(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
