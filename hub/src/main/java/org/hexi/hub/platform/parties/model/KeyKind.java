package org.hexi.hub.platform.parties.model;

/** In which world an API key counts: one made in the demo world never works in a real one. */
public enum KeyKind {
    TEST("hexi_test_"),
    LIVE("hexi_live_");

    private final String prefix;

    KeyKind(String prefix) {
        this.prefix = prefix;
    }

    public static KeyKind of(boolean isDemo) {
        return isDemo ? TEST : LIVE;
    }

    public String prefix() {
        return prefix;
    }
}
