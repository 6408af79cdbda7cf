package org.hexi.hub.access;

import java.util.Map;

/** Makes one thing for the matrix to ask for. Each module adds a test {@code @Component} per kind of thing it keeps. */
public interface AccessScene {
    /** The word the rows name it by. */
    String name();

    /**
     * Makes a new thing: owned by {@code cast.owner()}, with {@code cast.participant()} taking part and in the hands of the
     * office {@code cast.office()} where the kind of thing knows such.
     *
     * @return values of the path variables by name
     */
    Map<String, String> prepare(AccessCast cast);

    /**
     * Body of a command: JSON for an API path, {@code name=value&...} for a form. An empty body is enough where the endpoint
     * decides about access before it reads.
     *
     * @param endpoint method and pattern, such as {@code POST /api/v1/consignments/{id}/plan}
     * @param variables what {@link #prepare} returned
     */
    default String body(String endpoint, Map<String, String> variables) {
        return endpoint.contains(" /api/") ? "{}" : "";
    }

    /** Name of the variable whose value the answer of a list contains only when it tells of the thing. */
    default String mark(String endpoint) {
        return "id";
    }
}
