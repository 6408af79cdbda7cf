package org.hexi.cli;

/** Commands that only look or copy log nothing but trouble, and that to stderr; stdout is for their answer. */
final class QuietLogs {
    private QuietLogs() {}

    /** Works before the first line is logged, so it is called first. */
    static void set() {
        System.setProperty("logback.configurationFile", "hexi/quiet-logs.xml");
    }
}
