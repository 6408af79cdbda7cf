package org.hexi.hub.platform.web;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the map of a page draws ({@code static/hexi/map.js}): lines, places and moving things. Degrees are WGS-84. Immutable. */
public record MapDrawing(List<Line> legs, List<Dot> places, List<Mover> movers) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public MapDrawing {
        legs = List.copyOf(legs);
        places = List.copyOf(places);
        movers = List.copyOf(movers);
    }

    /**
     * A line between points of latitude and longitude.
     *
     * @param mode RAIL, ROAD, SEA or AIR
     * @param faint whether it is background
     */
    public record Line(String mode, List<List<Double>> points, String label, boolean faint) {
        public static Line of(String mode, List<List<Double>> points, String label) {
            return new Line(mode, points, label, false);
        }
    }

    /**
     * A place.
     *
     * @param tone ok, warn, bad, info or calm
     * @param href where a click leads; empty for nowhere
     */
    public record Dot(double lat, double lon, String label, String tone, String href) {}

    /**
     * A moving thing.
     *
     * @param size radius on the screen in pixels
     * @param path milliseconds since 1970, latitude and longitude of each waypoint; empty for what stands still
     */
    public record Mover(
            double lat, double lon, int size, String label, String tone, String href, List<List<Number>> path) {
        public static final int SMALL = 4;
        public static final int LARGE = 6;
    }

    public String json() {
        return inScript(this);
    }

    /** JSON of anything a page's script reads, safe inside a script element. */
    public static String inScript(Object value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c");
    }
}
