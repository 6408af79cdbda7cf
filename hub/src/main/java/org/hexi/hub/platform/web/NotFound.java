package org.hexi.hub.platform.web;

/** What was asked for does not exist, or does not exist for this viewer; both answer 404 alike. */
public final class NotFound extends RuntimeException {
    private final String thing;

    /** @param thing what was looked for, as a message key segment such as {@code consignment} */
    public NotFound(String thing) {
        super(thing + " not found");
        this.thing = thing;
    }

    public String thing() {
        return thing;
    }
}
