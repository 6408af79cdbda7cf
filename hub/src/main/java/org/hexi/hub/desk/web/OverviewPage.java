package org.hexi.hub.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.ecology.carbon.Footprints;
import org.hexi.hub.opening.clearance.ClearanceSettings;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Frame;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.BookingView;
import org.hexi.hub.transport.booking.Bookings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview of a dossier: its state, the clock that runs, the next step, and what each module has to say in short. */
@Controller
class OverviewPage {
    private static final int LATEST_ENTRIES = 5;

    private final Consignments consignments;
    private final Timelines timelines;
    private final Bookings bookings;
    private final Declarations declarations;
    private final Footprints footprints;
    private final ClearanceSettings clearance;
    private final Frame frame;
    private final Words words;
    private final Viewers viewers;
    private final BusinessClock clock;

    OverviewPage(
            Consignments consignments,
            Timelines timelines,
            Bookings bookings,
            Declarations declarations,
            Footprints footprints,
            ClearanceSettings clearance,
            Frame frame,
            Words words,
            Viewers viewers,
            BusinessClock clock) {
        this.consignments = consignments;
        this.timelines = timelines;
        this.bookings = bookings;
        this.declarations = declarations;
        this.footprints = footprints;
        this.clearance = clearance;
        this.frame = frame;
        this.words = words;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * The clock that matters now.
     *
     * @param key what it runs to, as the end of a message key
     */
    public record Running(String key, Instant due) {}

    @GetMapping("/consignments/{id}")
    String overview(@PathVariable ConsignmentId id, Model model) {
        Viewer viewer = viewers.current();
        ConsignmentView dossier = consignments.get(viewer, id);
        Optional<BookingView> booking = bookings.findLatest(viewer, id);
        List<DeclarationView> filed = declarations.of(viewer, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("words", words);
        model.addAttribute("booking", booking.orElse(null));
        model.addAttribute("declaration", filed.isEmpty() ? null : filed.getFirst());
        model.addAttribute(
                "mayOpenDeclaration",
                frame.dossierTabs().stream().anyMatch(tab -> tab.segment().equals("declaration")));
        model.addAttribute("footprint", footprints.find(viewer, id).orElse(null));
        model.addAttribute("entries", latest(viewer, id));
        model.addAttribute("running", running(dossier, booking, filed).orElse(null));
        return "desk/overview";
    }

    private List<TimelineEntry> latest(Viewer viewer, ConsignmentId id) {
        return timelines.of(viewer, id).reversed().stream()
                .filter(entry -> !entry.isPlanned())
                .limit(LATEST_ENTRIES)
                .toList();
    }

    private Optional<Running> running(
            ConsignmentView dossier, Optional<BookingView> booking, List<DeclarationView> filed) {
        if (dossier.stage() == Stage.DELIVERED) {
            return Optional.empty();
        }
        return release(filed)
                .or(() -> hold(booking))
                .or(() -> dossier.plan().map(this::move))
                .or(() -> Optional.of(new Running("latest", dossier.wish().latestArrival())));
    }

    private Optional<Running> release(List<DeclarationView> filed) {
        return filed.stream()
                .limit(1)
                .flatMap(file -> file.clockSinceAcceptance(clearance.clockTarget()).stream())
                .filter(since -> !since.isStopped())
                .map(ReleaseClock::deadline)
                .map(due -> new Running("release", due))
                .findFirst();
    }

    private Optional<Running> hold(Optional<BookingView> booking) {
        return booking.map(BookingView::row)
                .filter(row -> row.state() == BookingState.HELD)
                .map(row -> new Running("hold", row.expiresAt()));
    }

    private Running move(TransportPlan plan) {
        Instant departure = plan.legs().getFirst().from().departure();
        return clock.now().isBefore(departure)
                ? new Running("departure", departure)
                : new Running("arrival", plan.arrival());
    }
}
