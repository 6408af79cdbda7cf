package org.hexi.hub.consignment.web;

import java.util.UUID;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Two tabs of the dossier: what was described and who takes part; what happened. */
@Controller
@RequestMapping("/consignments/{id}")
class DossierPages {
    private final Consignments consignments;
    private final Timelines timelines;
    private final Viewers viewers;
    private final DossierHead heads;

    DossierPages(Consignments consignments, Timelines timelines, Viewers viewers, DossierHead heads) {
        this.heads = heads;
        this.consignments = consignments;
        this.timelines = timelines;
        this.viewers = viewers;
    }

    @GetMapping("/details")
    String details(@PathVariable UUID id, Model model) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        model.addAttribute("dossier", consignments.get(viewer, consignment));
        model.addAttribute(
                "participants",
                consignments.participants(viewer, consignment).stream()
                        .map(this::line)
                        .toList());
        return "consignment/details";
    }

    private ParticipantLine line(Participant participant) {
        return switch (participant) {
            case Participant.Company company ->
                new ParticipantLine(company.part().name(), heads.party(company.party()));
            case Participant.Office office -> new ParticipantLine("OFFICE", office.code());
        };
    }

    /** Who takes part, and as what. */
    public record ParticipantLine(String part, String name) {}

    @GetMapping("/timeline")
    String timeline(@PathVariable UUID id, Model model) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        model.addAttribute("dossier", consignments.get(viewer, consignment));
        model.addAttribute("entries", timelines.of(viewer, consignment));
        return "consignment/timeline";
    }
}
