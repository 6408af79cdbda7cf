package org.hexi.hub.platform.web;

import java.util.List;

/**
 * What a parameter of an address would accept. Immutable.
 *
 * @param kind last part of the key of its message
 * @param english the same in English
 */
record Wanted(String kind, String english) {
    static final Wanted OTHER = new Wanted("other", "another value");

    static Wanted of(Class<?> type) {
        return type.isEnum()
                ? new Wanted("word", "one of " + List.of(type.getEnumConstants()))
                : of(type.getSimpleName());
    }

    /** @param type the simple name of the type */
    static Wanted of(String type) {
        return switch (type) {
            case "String" -> new Wanted("text", "text");
            case "int", "Integer", "long", "Long" -> new Wanted("number", "a whole number");
            case "BigDecimal" -> new Wanted("decimal", "a decimal number with at most 38 digits and 12 decimals");
            case "boolean", "Boolean" -> new Wanted("yesOrNo", "true or false");
            case "Instant" -> new Wanted("instant", "an instant such as 2026-01-31T08:00:00Z");
            case "LocalDate" -> new Wanted("day", "a day such as 2026-01-31");
            case "UUID" -> new Wanted("id", "an id in the form of a UUID");
            default -> OTHER;
        };
    }
}
