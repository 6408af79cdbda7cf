package org.hexi.hub.transport.network.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.Ground;
import org.hexi.hub.transport.network.generation.Names;
import org.hexi.hub.transport.network.generation.Point;
import org.hexi.hub.transport.network.generation.SeaLink;
import org.hexi.hub.transport.network.generation.SeaNode;
import org.hexi.hub.transport.network.generation.Site;
import org.hexi.hub.transport.network.intake.Rows.Row;

/** Reads what timetables are laid over: places as points of the globe, and the ways of the sea. */
final class GroundFiles {
    private GroundFiles() {}

    static Ground read(List<Track> tracks, List<BorderPair> pairs) {
        return new Ground(
                Ground.byCode(Rows.read("data/places/places.csv", GroundFiles::site)),
                tracks,
                pairs,
                Rows.read("data/network/sea-nodes.csv", GroundFiles::seaNode),
                Rows.read("data/network/sea-links.csv", row -> new SeaLink(row.text("a"), row.text("b"))));
    }

    private static Site site(Row row) {
        return new Site(
                row.place("code"),
                new Names(row.text("name_en"), row.text("name_zh"), row.text("name_ru")),
                new CountryCode(row.text("country")),
                point(row),
                row.text("role"),
                ZoneId.of(row.text("zone")),
                gauges(row),
                row.optional("dwell_p50_hours").map(hours -> row.decimal("dwell_p50_hours")));
    }

    static Set<Integer> gauges(Row row) {
        return row.list("gauge_mm").stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static SeaNode seaNode(Row row) {
        return new SeaNode(row.text("code"), point(row), row.optional("passage"));
    }

    static Point point(Row row) {
        return new Point(row.decimal("lat").doubleValue(), row.decimal("lon").doubleValue());
    }
}
