package org.hexi.hub.ecology.carbon.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.emissions.api.ElementFootprint;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.ecology.carbon.FootprintView;
import org.hexi.hub.ecology.carbon.FootprintView.LegFootprint;
import org.hexi.hub.ecology.carbon.Footprints;
import org.hexi.hub.ecology.carbon.MeasuredIntensity;
import org.hexi.hub.ecology.carbon.ileap.IleapExport;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Footprints as JSON. */
@RestController
@RequestMapping(path = "/api/v1/consignments/{id}/footprint", produces = MediaType.APPLICATION_JSON_VALUE)
class FootprintRest {
    private final Footprints footprints;
    private final Consignments consignments;
    private final Places places;
    private final Viewers viewers;
    private final Idempotency idempotency;

    FootprintRest(
            Footprints footprints, Consignments consignments, Places places, Viewers viewers, Idempotency idempotency) {
        this.footprints = footprints;
        this.consignments = consignments;
        this.places = places;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    FootprintAnswer get(@PathVariable UUID id) {
        return footprints
                .find(viewers.current(), new ConsignmentId(id))
                .map(FootprintAnswer::of)
                .orElseThrow(() -> new NotFound("footprint"));
    }

    /** The same in the words of iLEAP; figures are decimals as text. */
    @GetMapping("/ileap")
    IleapExport ileap(@PathVariable UUID id) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        FootprintView view = footprints.find(viewer, consignment).orElseThrow(() -> new NotFound("footprint"));
        TransportPlan plan = consignments.get(viewer, consignment).plan().orElseThrow(() -> new NotFound("footprint"));
        return IleapExport.of(view, plan, places::get);
    }

    @PutMapping("/legs/{number}")
    @Answers(FootprintAnswer.class)
    ResponseEntity<String> report(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody MeasuredBody body) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        return idempotency.answer(
                viewer.party(),
                key,
                List.of(consignment, number, body),
                () -> ResponseEntity.ok(
                        FootprintAnswer.of(footprints.report(viewer, consignment, body.measured(number)))));
    }

    /** What a carrier sends: kilograms of CO2e per tonne-kilometre. */
    record MeasuredBody(BigDecimal ttw, BigDecimal wtt, String source, String edition) {
        MeasuredIntensity measured(int leg) {
            return new MeasuredIntensity(leg, ttw, wtt, source, edition);
        }
    }

    /** A footprint; masses in kilograms, distances in kilometres. */
    record FootprintAnswer(
            String consignment,
            String reference,
            BigDecimal massKilograms,
            BigDecimal wtwKilograms,
            BigDecimal ttwKilograms,
            BigDecimal wttKilograms,
            BigDecimal radiativeForcingKilograms,
            boolean complete,
            List<LegAnswer> legs,
            List<String> gaps) {
        static FootprintAnswer of(FootprintView view) {
            var total = view.footprint().total();
            return new FootprintAnswer(
                    view.consignment().toString(),
                    view.reference(),
                    view.mass().kilograms(),
                    total.wtwKilograms(),
                    total.ttwKilograms(),
                    total.wttKilograms(),
                    view.footprint().radiativeForcingKilograms(),
                    view.footprint().isComplete(),
                    view.legs().stream().map(LegAnswer::of).toList(),
                    view.footprint().gaps().stream()
                            .map(gap -> gap.element().id())
                            .toList());
        }
    }

    /** One leg; the figures are absent where nothing is known. */
    record LegAnswer(
            int number,
            String mode,
            String from,
            String to,
            BigDecimal kilometres,
            @Nullable BigDecimal wtwKilograms,
            @Nullable BigDecimal ttwKilograms,
            @Nullable String factor,
            @Nullable String source,
            @Nullable String edition,
            @Nullable String quality) {
        static LegAnswer of(LegFootprint leg) {
            var known = leg.accounted();
            var factor = known.map(ElementFootprint.Accounted::choice).map(choice -> choice.factor());
            return new LegAnswer(
                    leg.number(),
                    leg.mode().name(),
                    leg.from().value(),
                    leg.to().value(),
                    leg.kilometres(),
                    known.map(found -> found.emissions().wtwKilograms()).orElse(null),
                    known.map(found -> found.emissions().ttwKilograms()).orElse(null),
                    factor.map(row -> row.id()).orElse(null),
                    factor.map(row -> row.provenance().source()).orElse(null),
                    factor.map(row -> row.provenance().edition()).orElse(null),
                    known.map(found -> found.quality().name()).orElse(null));
        }
    }
}
