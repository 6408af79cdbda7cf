package org.hexi.hub.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.digital.corridor.ConsignmentMovement;
import org.hexi.hub.digital.corridor.Movements;
import org.hexi.hub.digital.corridor.Punctuality;
import org.hexi.hub.digital.corridor.TrainMovement;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.Bookings;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Departures.BoardRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: how things stand now, for the one who is looking, each figure leading to what explains it. */
@Controller
class HomePage {
    private static final Duration AHEAD = Duration.ofHours(48);
    private static final int ROWS = 9;
    private static final int ON_THE_MAP = 300;

    private final Consignments consignments;
    private final Movements movements;
    private final Departures departures;
    private final FilesInClearance files;
    private final Bookings bookings;
    private final CorridorMap map;
    private final Words words;
    private final Viewers viewers;
    private final BusinessClock clock;
    private final FrameSettings frame;

    HomePage(
            Consignments consignments,
            Movements movements,
            Departures departures,
            FilesInClearance files,
            Bookings bookings,
            CorridorMap map,
            Words words,
            Viewers viewers,
            BusinessClock clock,
            FrameSettings frame) {
        this.consignments = consignments;
        this.movements = movements;
        this.departures = departures;
        this.files = files;
        this.bookings = bookings;
        this.map = map;
        this.words = words;
        this.viewers = viewers;
        this.clock = clock;
        this.frame = frame;
    }

    @GetMapping("/")
    String home(Model model) {
        Viewer viewer = viewers.current();
        Instant now = clock.now();
        model.addAttribute("now", now);
        model.addAttribute("words", words);
        model.addAttribute("mayDescribe", viewer.is(Role.TRADER) || viewer.is(Role.BROKER));
        addDossiers(model, viewer);
        addMovements(model, viewer, now);
        addDepartures(model, now);
        model.addAttribute("files", files.of(viewer, now));
        model.addAttribute(
                "held",
                bookings.list(viewer, Optional.of(BookingState.HELD), new PageRequest(1, 1))
                        .total());
        return "desk/home";
    }

    private void addDossiers(Model model, Viewer viewer) {
        model.addAttribute("stages", new EnumMap<>(consignments.countByStage(viewer)));
    }

    private void addMovements(Model model, Viewer viewer, Instant now) {
        List<TrainMovement> trains = movements.around(viewer, frame.city());
        List<ConsignmentMovement> onTheWay = movements.consignments(viewer, ON_THE_MAP);
        model.addAttribute("trainCount", trains.size());
        model.addAttribute(
                "lateCount",
                trains.stream()
                        .filter(train -> train.punctuality() != Punctuality.ON_TIME)
                        .count());
        model.addAttribute("onTheWay", onTheWay.stream().limit(ROWS).toList());
        model.addAttribute("map", map.of(trains, onTheWay, now).json());
    }

    private void addDepartures(Model model, Instant now) {
        List<BoardRow> soon = departures.boarding(frame.city(), new TimeWindow(now, now.plus(AHEAD)));
        List<DepartureView> runs = soon.stream().map(BoardRow::departure).toList();
        Map<String, Integer> free = departures.residualTeu(runs);
        model.addAttribute("city", frame.city());
        model.addAttribute(
                "departures",
                soon.stream()
                        .map(row -> line(row, free, now))
                        .filter(line -> !line.isClosed())
                        .limit(ROWS)
                        .toList());
        model.addAttribute("departureCount", soon.size());
        model.addAttribute(
                "freeTeu", free.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute(
                "capacityTeu",
                runs.stream().mapToInt(run -> run.service().capacityTeu()).sum());
    }

    private static DepartureLine line(BoardRow row, Map<String, Integer> free, Instant now) {
        DepartureView run = row.departure();
        Instant cutOff = run.cutOff(row.call());
        return new DepartureLine(run, row.call(), free.getOrDefault(run.id(), 0), cutOff, !cutOff.isAfter(now));
    }

    /** A departure of the next days from the city, with the room left on it. */
    public record DepartureLine(
            DepartureView run, DepartureView.Call call, int freeTeu, Instant cutOff, boolean isClosed) {}
}
