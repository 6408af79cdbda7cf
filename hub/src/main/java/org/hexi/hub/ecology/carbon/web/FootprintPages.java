package org.hexi.hub.ecology.carbon.web;

import java.net.URI;
import java.util.Locale;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.ecology.carbon.Footprints;
import org.hexi.hub.platform.documents.QrCode;
import org.hexi.hub.platform.documents.Sheet;
import org.hexi.hub.platform.documents.SheetPrinting;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The footprint of a dossier as a page and as PDF. */
@Controller
class FootprintPages {
    private static final int AFTER_FOLLOW = 60;

    private final Footprints footprints;
    private final Consignments consignments;
    private final FootprintSheets sheets;
    private final SheetPrinting printing;
    private final Viewers viewers;

    FootprintPages(
            Footprints footprints,
            Consignments consignments,
            FootprintSheets sheets,
            SheetPrinting printing,
            Viewers viewers) {
        this.footprints = footprints;
        this.consignments = consignments;
        this.sheets = sheets;
        this.printing = printing;
        this.viewers = viewers;
    }

    @Bean
    static DossierTab footprintTab() {
        return new DossierTab(AFTER_FOLLOW, "carbon.tab", "footprint");
    }

    @GetMapping("/consignments/{id}/footprint")
    String page(@PathVariable ConsignmentId id, Locale locale, Model model) {
        Viewer viewer = viewers.current();
        model.addAttribute("dossier", consignments.get(viewer, id));
        footprints.find(viewer, id).ifPresent(view -> {
            Sheet sheet = sheets.sheet(view, address(id), locale);
            model.addAttribute("footprint", view);
            model.addAttribute("sheet", sheet);
            model.addAttribute("code", QrCode.of(sheet.source().toString()));
        });
        return "carbon/footprint";
    }

    @GetMapping("/consignments/{id}/footprint.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable ConsignmentId id, Locale locale) {
        return footprints
                .find(viewers.current(), id)
                .map(view -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(view.reference() + "-co2e.pdf")
                                        .build()
                                        .toString())
                        .body(printing.pdf(sheets.sheet(view, address(id), locale))))
                .orElseThrow(() -> new NotFound("footprint"));
    }

    private static URI address(ConsignmentId id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/consignments/{id}/footprint")
                .build(id);
    }
}
