package org.hexi.acceptance;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that want to be something else: statements, pages, paths, expressions, numbers, instants. */
final class Nasty {
    private static final List<String> SQL = List.of(
            "'; drop schema consignment cascade; --",
            "\" or 1=1 --",
            "1); delete from audit.entry; --",
            "%' or '1'='1");
    private static final List<String> HTML =
            List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>");
    private static final List<String> OTHERS = List.of(
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

    static final List<String> TEXTS =
            Stream.of(SQL, HTML, OTHERS).flatMap(List::stream).toList();

    private Nasty() {}

    static String of(Random random) {
        return one(TEXTS, random);
    }

    static String sql(Random random) {
        return one(SQL, random);
    }

    static String html(Random random) {
        return one(HTML, random);
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
