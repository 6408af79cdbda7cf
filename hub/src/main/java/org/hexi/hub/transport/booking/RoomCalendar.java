package org.hexi.hub.transport.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;

/** The room of a service, day by day. What is kept for single parties is told to nobody but themselves. Thread-safe. */
public interface RoomCalendar {
    /** Most days that are shown at once. */
    int MOST_DAYS = 92;

    /**
     * The departures of a service from a day on, on its own calendar.
     *
     * @param from today when empty
     * @throws org.hexi.hub.platform.web.NotFound when there is no such service
     */
    List<RoomDay> list(Viewer viewer, String service, Optional<LocalDate> from, int days);
}
