package org.hexi.hub.transport.network.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;

/**
 * What is passed on the way, so that it can be shut or forbidden: places where nobody boards and yet the goods are there, the
 * narrows and the territories of the tracks. Borders between stations are the crossings of a service.
 */
record ServicePassings(LoadedNetwork network) {
    /** Each is counted behind the handled stop it comes after, from 0. */
    List<Passing> of(ServiceView service) {
        Set<Passing> passings = new LinkedHashSet<>();
        List<Stop> stops = service.stops();
        int last = service.handledStops().size() - 1;
        int after = stops.getFirst().isHandled() ? 0 : -1;
        for (int each = 1; each < stops.size(); each++) {
            if (after >= 0 && after < last) {
                for (Passage passage : between(service, stops.get(each - 1), stops.get(each))) {
                    passings.add(new Passing(after, passage));
                }
            }
            after += stops.get(each).isHandled() ? 1 : 0;
        }
        return List.copyOf(passings);
    }

    /** The same for a lorry, with the places its road goes through and the borders it crosses. */
    List<Passage> of(RoadRun run) {
        Set<Passage> passages = new LinkedHashSet<>();
        for (Track track : run.tracks()) {
            if (!track.from().equals(run.from())) {
                passages.add(new Passage.Station(track.from()));
            }
            passages.add(territory(track.from()));
            passages.add(territory(track.to()));
            if (!territory(track.from()).equals(territory(track.to()))) {
                passages.add(new Passage.Border(track.from(), track.to()));
            }
        }
        return List.copyOf(passages);
    }

    private List<Passage> between(ServiceView service, Stop here, Stop there) {
        List<Passage> passages = new ArrayList<>();
        passages.add(territory(here.place()));
        network.findRidden(service, here.place(), there.place()).ifPresent(track -> {
            track.sections().forEach(section -> passages.add(new Passage.Territory(section.country())));
            track.passages().forEach(name -> passages.add(new Passage.Narrows(name)));
        });
        passages.add(territory(there.place()));
        if (!there.isHandled()) {
            passages.add(new Passage.Station(there.place()));
        }
        return passages;
    }

    private Passage territory(PlaceCode place) {
        return new Passage.Territory(network.country(place));
    }
}
