package org.hexi.hub.opening.clearance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Draw;
import org.hexi.engine.customs.selectivity.DrawSeed;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.opening.clearance.decisions.DmnLaneCriteria;
import org.hexi.hub.opening.clearance.decisions.DmnRequiredDocuments;
import org.hexi.hub.opening.clearance.model.DaySeeds;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.opening.clearance.model.OfficeDays;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face on rates, tables, tallies and secrets. */
@Service
class OfficeSelectivity implements Selectivity {
    private static final int MOST_DAYS = 60;
    private static final int MOST_DRAWS = 500;
    private static final int LONGEST_BASIS = 200;

    private final OfficeDays officeDays;
    private final OfficeSettings settings;
    private final DaySeeds seeds;
    private final OpeningDays openingDays;
    private final Offices offices;
    private final DeclarationStore declarations;
    private final Sight sight;
    private final DmnLaneCriteria criteria;
    private final DmnRequiredDocuments documents;
    private final AuditTrail audit;
    private final BusinessClock clock;

    OfficeSelectivity(
            OfficeDays officeDays,
            OfficeSettings settings,
            DaySeeds seeds,
            OpeningDays openingDays,
            Offices offices,
            DeclarationStore declarations,
            Sight sight,
            DmnLaneCriteria criteria,
            DmnRequiredDocuments documents,
            AuditTrail audit,
            BusinessClock clock) {
        this.officeDays = officeDays;
        this.settings = settings;
        this.seeds = seeds;
        this.openingDays = openingDays;
        this.offices = offices;
        this.declarations = declarations;
        this.sight = sight;
        this.criteria = criteria;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public OfficeRates rates(Viewer officer, String office, Direction direction) {
        OfficerPolicy.require(officer, office);
        return settings.inForce(office, direction, officeDays.rates(office, direction));
    }

    @Override
    @Transactional
    public OfficeRates change(
            Viewer officer,
            String office,
            Direction direction,
            LaneRates randomFloor,
            LaneRates expectedShare,
            String legalBasis) {
        OfficeRates old = rates(officer, office, direction);
        if (legalBasis.isBlank() || legalBasis.length() > LONGEST_BASIS) {
            throw new InvalidValue(
                    "clearance.basis.length", "legalBasis", legalBasis, "1 to " + LONGEST_BASIS + " characters");
        }
        String version = Integer.toString(Integer.parseInt(old.version()) + 1);
        OfficeRates rates = new OfficeRates(office, direction, version, legalBasis.strip(), randomFloor, expectedShare);
        officeDays.addRates(rates, officer.name(), clock.now());
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("version", version);
        details.put("randomFloor", randomFloor.toString());
        details.put("expectedShare", expectedShare.toString());
        audit.record(new AuditEntry(
                officer.name(), "clearance.ratesChanged", "office:" + office + ":" + direction, details));
        return rates;
    }

    @Override
    public OfficeTally today(Viewer officer, String office, Direction direction) {
        OfficerPolicy.require(officer, office);
        return officeDays.tally(office, direction, openingDays.today(offices.get(office)));
    }

    @Override
    public List<SeedDay> days(Viewer officer, String office) {
        OfficerPolicy.require(officer, office);
        return seeds.list(office, MOST_DAYS).stream()
                .map(drawn -> new SeedDay(
                        office,
                        drawn.seed().day(),
                        drawn.seed().commitment(),
                        shown(drawn.seed()).map(DrawSeed::secretHex),
                        drawn.draws()))
                .toList();
    }

    @Override
    public List<DrawProof> recompute(Viewer officer, String office, LocalDate day) {
        OfficerPolicy.require(officer, office);
        DrawSeed seed = seeds.find(office, day).orElseThrow(() -> new NotFound("day"));
        if (shown(seed).isEmpty()) {
            throw new Rejected(new ClearanceRejection.DayNotOver(day.toString()));
        }
        return declarations.drawnOn(officer, office, day, MOST_DRAWS).stream()
                .map(declaration -> proof(declaration, Optional.of(seed)))
                .toList();
    }

    @Override
    public DrawProof proof(Viewer viewer, DeclarationId id) {
        DeclarationView declaration = sight.get(viewer, id);
        Optional<DrawSeed> seed = declaration
                .drawDay()
                .flatMap(day -> seeds.find(declaration.office(), day))
                .flatMap(this::shown);
        return proof(declaration, seed);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(criteria.table(), documents.table());
    }

    /** A secret is shown once its day is over at the office. */
    private Optional<DrawSeed> shown(DrawSeed seed) {
        LocalDate today = openingDays.today(offices.get(seed.office()));
        return seed.day().isBefore(today) ? Optional.of(seed) : Optional.empty();
    }

    private static DrawProof proof(DeclarationView declaration, Optional<DrawSeed> seed) {
        Draw draw = declaration.lane().orElseThrow(() -> new NotFound("draw")).draw();
        String number = declaration.customsNumber().orElseThrow(() -> new NotFound("draw"));
        return new DrawProof(
                number,
                draw.commitment(),
                draw.value(),
                seed.map(DrawSeed::secretHex),
                seed.map(secret -> secret.draw(number).value()));
    }
}
