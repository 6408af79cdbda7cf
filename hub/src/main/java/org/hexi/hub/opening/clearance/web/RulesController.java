package org.hexi.hub.opening.clearance.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;
import org.hexi.hub.opening.clearance.Selectivity;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of an office: its rates, the tables as people read them, and the secrets of past days computed again. */
@Controller
@RequestMapping("/clearance/rules")
class RulesController {
    private final Selectivity selectivity;
    private final Viewers viewers;
    private final Idempotency idempotency;

    RulesController(Selectivity selectivity, Viewers viewers, Idempotency idempotency) {
        this.selectivity = selectivity;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    String show(Model model) {
        Viewer officer = viewers.current();
        String office = office(officer);
        Map<Direction, OfficeRates> rates = new EnumMap<>(Direction.class);
        Map<Direction, OfficeTally> today = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            rates.put(direction, selectivity.rates(officer, office, direction));
            today.put(direction, selectivity.today(officer, office, direction));
        }
        model.addAttribute("office", office);
        model.addAttribute("rates", rates);
        model.addAttribute("today", today);
        model.addAttribute("lanes", Lane.values());
        model.addAttribute("tables", selectivity.tables());
        model.addAttribute("days", selectivity.days(officer, office));
        return "clearance/rules";
    }

    @GetMapping("/days/{day}")
    String day(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
        Viewer officer = viewers.current();
        model.addAttribute("office", office(officer));
        model.addAttribute("day", day);
        model.addAttribute("draws", selectivity.recompute(officer, office(officer), day));
        return "clearance/day";
    }

    @PostMapping("/rates")
    String change(
            @RequestParam Direction direction,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String legalBasis,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key) {
        Viewer officer = viewers.current();
        LaneRates floor = rates(parameters, "floor.");
        LaneRates share = rates(parameters, "share.");
        return idempotency.submit(officer.party(), key, direction + floor.toString() + share + legalBasis, () -> {
            selectivity.change(officer, office(officer), direction, floor, share, legalBasis);
            return "redirect:/clearance/rules";
        });
    }

    private static LaneRates rates(Map<String, String> parameters, String prefix) {
        return LaneRates.of(
                parameters.getOrDefault(prefix + Lane.RED, ""),
                parameters.getOrDefault(prefix + Lane.YELLOW, ""),
                parameters.getOrDefault(prefix + Lane.BLUE, ""));
    }

    private static String office(Viewer officer) {
        return officer.office().orElseThrow(() -> new NotFound("office"));
    }
}
