package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.Replan.Row;
import org.hexi.hub.transport.booking.Replan.Tally;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.planning.ChosenWay;
import org.hexi.hub.transport.planning.Fate;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.Progress;
import org.hexi.hub.transport.planning.Rerouting;
import org.springframework.stereotype.Service;

/** Reads the open bookings and asks planning what becomes of their ways. */
@Service
class RehearsedReplans implements Replans {
    private static final Viewer HOUSE = Viewer.system("replans");
    private static final Set<Role> OVER_THE_HOUSE = Set.of(Role.OPERATOR, Role.ANALYST, Role.ADMINISTRATOR);

    private final BookingRows rows;
    private final Rerouting rerouting;
    private final BusinessClock clock;

    RehearsedReplans(BookingRows rows, Rerouting rerouting, BusinessClock clock) {
        this.rows = rows;
        this.rerouting = rerouting;
        this.clock = clock;
    }

    @Override
    public Replan rehearse(Viewer viewer, List<Incident> incidents, Preference preference, Progress progress) {
        if (incidents.isEmpty()) {
            throw new InvalidValue("booking.replan.nothing", "", "", "at least one of cancelled, late and closed");
        }
        Instant now = clock.now();
        List<BookingRow> own = rows.listOpen(viewer, now);
        boolean isOverTheHouse = OVER_THE_HOUSE.stream().anyMatch(viewer::is);
        List<BookingRow> all = isOverTheHouse ? rows.listOpen(HOUSE, now) : own;
        Map<String, Fate> fates = rerouting.reroute(viewer, chosen(all, own), incidents, preference, progress);
        return new Replan(
                now,
                own.stream()
                        .flatMap(row -> Optional.ofNullable(fates.get(row.id().toString())).stream()
                                .map(fate -> new Row(row, fate)))
                        .toList(),
                isOverTheHouse ? Optional.of(Tally.of(fates.values())) : Optional.empty());
    }

    private static List<ChosenWay> chosen(List<BookingRow> all, List<BookingRow> own) {
        Set<BookingId> seen = own.stream().map(BookingRow::id).collect(Collectors.toSet());
        return all.stream()
                .map(row -> new ChosenWay(row.id().toString(), row.itineraryId(), row.party(), seen.contains(row.id())))
                .toList();
    }
}
