package org.hexi.hub.transport.network.generation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Track;

/** What timetables are laid over: places, tracks, border pairs and the ways of the sea. Immutable. */
public record Ground(
        Map<PlaceCode, Site> sites,
        List<Track> tracks,
        List<BorderPair> borderPairs,
        List<SeaNode> seaNodes,
        List<SeaLink> seaLinks) {
    public Ground {
        tracks = List.copyOf(tracks);
        borderPairs = List.copyOf(borderPairs);
        seaNodes = List.copyOf(seaNodes);
        seaLinks = List.copyOf(seaLinks);
    }

    public static Map<PlaceCode, Site> byCode(Collection<Site> sites) {
        Map<PlaceCode, Site> byCode = new LinkedHashMap<>();
        sites.forEach(site -> byCode.put(site.code(), site));
        return byCode;
    }

    Site site(PlaceCode code) {
        Site site = sites.get(code);
        if (site == null) {
            throw new IllegalStateException("not in places.csv: " + code);
        }
        return site;
    }

    /** The places a cell of the plan names, in the order of the cell: a code, or {@code country:role} for all of them. */
    List<Site> chosen(List<String> tokens) {
        return tokens.stream().flatMap(this::chosen).distinct().toList();
    }

    private Stream<Site> chosen(String token) {
        int colon = token.indexOf(':');
        if (colon < 0) {
            return Stream.of(site(new PlaceCode(token)));
        }
        String country = token.substring(0, colon);
        String role = token.substring(colon + 1);
        return sites.values().stream()
                .filter(site ->
                        site.country().value().equals(country) && site.role().equals(role));
    }
}
