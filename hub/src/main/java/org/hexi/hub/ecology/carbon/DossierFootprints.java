package org.hexi.hub.ecology.carbon;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.emissions.api.Footprint;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.ecology.carbon.model.ChainOfPlan;
import org.hexi.hub.ecology.carbon.store.MeasuredIntensities;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The footprint is worked out anew each time from the pinned plan; only measured values are kept. */
@Service
class DossierFootprints implements Footprints {
    private final Consignments consignments;
    private final Parties parties;
    private final MeasuredIntensities measured;
    private final FactorTable factors;
    private final AuditTrail audit;
    private final WallClock wall;

    DossierFootprints(
            Consignments consignments,
            Parties parties,
            MeasuredIntensities measured,
            FactorTable factors,
            AuditTrail audit,
            WallClock wall) {
        this.consignments = consignments;
        this.parties = parties;
        this.measured = measured;
        this.factors = factors;
        this.audit = audit;
        this.wall = wall;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FootprintView> find(Viewer viewer, ConsignmentId consignment) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        return dossier.plan().map(plan -> view(dossier, plan));
    }

    @Override
    @Transactional
    public FootprintView report(Viewer viewer, ConsignmentId consignment, MeasuredIntensity value) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        TransportPlan plan = dossier.plan().orElseThrow(() -> new Rejected(new CarbonRejection.NoPlan()));
        TransportPlan.Leg leg = plan.legs().stream()
                .filter(candidate -> candidate.number() == value.leg())
                .findFirst()
                .orElseThrow(() -> new Rejected(new CarbonRejection.NoSuchLeg(value.leg())));
        if (!carries(viewer, leg)) {
            throw new Rejected(new CarbonRejection.NotCarrier(value.leg()));
        }
        measured.keep(viewer, dossier, value, wall.now());
        audit.record(entry(viewer, dossier, value));
        return view(dossier, plan);
    }

    private FootprintView view(ConsignmentView dossier, TransportPlan plan) {
        ChainOfPlan chain = new ChainOfPlan(plan, dossier.grossMass(), measured.of(dossier));
        Footprint footprint = chain.footprint(factors);
        return new FootprintView(
                dossier.id(), dossier.reference(), dossier.grossMass(), footprint, chain.legs(footprint));
    }

    private boolean carries(Viewer viewer, TransportPlan.Leg leg) {
        return parties.findByCode(leg.carrier())
                .map(PartyView::id)
                .filter(viewer.party()::equals)
                .isPresent();
    }

    private static AuditEntry entry(Viewer viewer, ConsignmentView dossier, MeasuredIntensity value) {
        LinkedHashMap<String, String> details = new LinkedHashMap<>();
        details.put("leg", String.valueOf(value.leg()));
        details.put("ttw", value.ttw().toPlainString());
        details.put("wtt", value.wtt().toPlainString());
        details.put("source", value.source());
        return new AuditEntry(viewer.name(), "carbon.measured", "consignment:" + dossier.id(), details);
    }
}
