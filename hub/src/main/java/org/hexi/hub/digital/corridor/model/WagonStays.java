package org.hexi.hub.digital.corridor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.digital.corridor.CorridorRejection;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one container and its wagons, in the order it happened and not in the order it was told. A container
 * is never on two wagons: a link that would put it there is refused, wherever in time it falls. What came before the first
 * link is unknown, so a container may leave a wagon nobody saw it join. Immutable.
 */
public record WagonStays(List<WagonLink> links) {
    private static final Comparator<WagonLink> AS_IT_HAPPENED =
            Comparator.comparing(WagonLink::at).thenComparing(WagonLink::isJoining);

    public WagonStays {
        links = links.stream().sorted(AS_IT_HAPPENED).toList();
    }

    /** @throws Rejected when the links do not fit together */
    public WagonStays with(List<WagonLink> more) {
        List<WagonLink> all = new ArrayList<>(links);
        all.addAll(more);
        WagonStays together = new WagonStays(all);
        together.check();
        return together;
    }

    /** The last link: it says on which wagon the container stands now, or that it stands on none. */
    public Optional<WagonLink> last() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
    }

    private void check() {
        WagonLink standing = null;
        for (WagonLink link : links) {
            standing = link.isJoining() ? join(standing, link) : leave(standing, link);
        }
    }

    private static WagonLink join(@Nullable WagonLink standing, WagonLink link) {
        if (standing != null && !standing.wagon().equals(link.wagon())) {
            throw new Rejected(
                    new CorridorRejection.TwoWagons(link.container(), link.wagon(), standing.wagon(), link.at()));
        }
        return link;
    }

    private static @Nullable WagonLink leave(@Nullable WagonLink standing, WagonLink link) {
        if (standing != null && !standing.wagon().equals(link.wagon())) {
            throw new Rejected(
                    new CorridorRejection.OtherWagon(link.container(), link.wagon(), standing.wagon(), link.at()));
        }
        return null;
    }
}
