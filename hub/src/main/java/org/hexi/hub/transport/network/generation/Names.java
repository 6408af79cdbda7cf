package org.hexi.hub.transport.network.generation;

/** What something is called in the three languages of Hexi. Immutable. */
public record Names(String en, String zh, String ru) {
    /** Without what stands in brackets, such as the terminal of a city. */
    Names brief() {
        return new Names(en.replaceAll(" \\(.*\\)", ""), zh.replaceAll("（.*）", ""), ru.replaceAll(" \\(.*\\)", ""));
    }

    /** Name of a service between two places. */
    static Names between(Names from, Names to, Names suffix) {
        Names a = from.brief();
        Names b = to.brief();
        return new Names(
                a.en + " - " + b.en + suffix.en, a.zh + "—" + b.zh + suffix.zh, a.ru + " — " + b.ru + suffix.ru);
    }
}
