package org.hexi.hub.transport.quotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hexi.hub.platform.documents.SheetPrinting;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.quotation.Quotation;
import org.hexi.hub.transport.quotation.QuotationId;
import org.hexi.hub.transport.quotation.QuotationState;
import org.hexi.hub.transport.quotation.Quotations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The quotations of the own party: the list, one of them, and its sheet as PDF. */
@Controller
class QuotationsController {
    private static final int ROWS = 50;

    private final Quotations quotations;
    private final Planning planning;
    private final QuotationSheets sheets;
    private final SheetPrinting printing;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final Places places;
    private final BusinessClock clock;
    private final Show show;

    QuotationsController(
            Quotations quotations,
            Planning planning,
            QuotationSheets sheets,
            SheetPrinting printing,
            Viewers viewers,
            Idempotency idempotency,
            Places places,
            BusinessClock clock,
            Show show) {
        this.quotations = quotations;
        this.planning = planning;
        this.sheets = sheets;
        this.printing = printing;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.places = places;
        this.clock = clock;
        this.show = show;
    }

    @GetMapping("/quotations")
    String list(
            @RequestParam(required = false) @Nullable QuotationState state,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        PageRequest asked = new PageRequest(page, ROWS);
        model.addAttribute("page", quotations.list(viewers.current(), Optional.ofNullable(state), asked));
        model.addAttribute("state", state);
        model.addAttribute("states", QuotationState.values());
        model.addAttribute("query", state == null ? "" : "state=" + state + "&");
        model.addAttribute("look", look(locale));
        return "quotation/list";
    }

    /** Exactly what the list shows in the same state, all pages. */
    @GetMapping("/quotations/export")
    void export(
            @RequestParam(required = false) @Nullable QuotationState state,
            @RequestParam String format,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        columns(look(locale))
                .send(
                        answer,
                        ExportFormat.of(format),
                        () -> quotations.stream(viewers.current(), Optional.ofNullable(state)));
    }

    @PostMapping("/quotations")
    String issue(
            @RequestParam String itinerary,
            @RequestParam int validHours,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(
                viewer.party(),
                key,
                "quote " + itinerary + " " + validHours,
                () -> "redirect:/quotations/"
                        + quotations.issue(viewer, itinerary, validHours).id());
    }

    @GetMapping("/quotations/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Viewer viewer = viewers.current();
        Quotation quotation = quotations.get(viewer, new QuotationId(id));
        model.addAttribute("quotation", quotation);
        model.addAttribute("way", planning.get(viewer, quotation.itineraryId()));
        model.addAttribute("look", look(locale));
        return "quotation/quotation";
    }

    @GetMapping("/quotations/{id}/quotation.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Locale locale) {
        Viewer viewer = viewers.current();
        Quotation quotation = quotations.get(viewer, new QuotationId(id));
        byte[] pdf = printing.pdf(sheets.sheet(
                quotation, planning.get(viewer, quotation.itineraryId()), look(locale), address(quotation.id())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(quotation.reference() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private Export<Quotation> columns(QuotationLook look) {
        return new Export<>(
                "quotations",
                List.of(
                        column("reference", Quotation::reference),
                        column("state", row -> show.text("quotation.state." + look.state(row))),
                        column("from", row -> look.name(row.from())),
                        column("to", row -> look.name(row.to())),
                        column("price", row -> row.price().amount()),
                        column("currency", row -> row.price().currency().getCurrencyCode()),
                        column("validUntil", row -> show.localWithZone(row.validUntil(), look.zone(row.from()))),
                        column(
                                "takenBy",
                                row -> row.taken().map(Quotation.Taking::by).orElse(""))));
    }

    private Column<Quotation> column(String label, Function<Quotation, Object> value) {
        return new Column<>(show.text("quotation." + label), value);
    }

    private QuotationLook look(Locale locale) {
        return new QuotationLook(places, locale, clock.now());
    }

    private static URI address(QuotationId id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/quotations/{id}")
                .build(id);
    }
}
