package org.hexi.hub.digital.corridor.web;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of an event as people read it: one field a line. */
final class EventText {
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EventText() {}

    static String indented(String document) {
        return INDENTED.writeValueAsString(INDENTED.readTree(document));
    }
}
