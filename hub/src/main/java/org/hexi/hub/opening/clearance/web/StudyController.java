package org.hexi.hub.opening.clearance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.study.Part;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.opening.clearance.ReleaseStudies;
import org.hexi.hub.opening.clearance.StudyDimension;
import org.hexi.hub.opening.clearance.StudyQuery;
import org.hexi.hub.opening.clearance.StudyView;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.Hints;
import org.hexi.hub.platform.web.RefusalWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The Time Release Study as a page and as a file; the filter is the address. */
@Controller
@RequestMapping("/clearance/study")
class StudyController {
    private final ReleaseStudies studies;
    private final StudyExport export;
    private final Viewers viewers;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final Hints hints;

    StudyController(
            ReleaseStudies studies,
            StudyExport export,
            Viewers viewers,
            BusinessClock clock,
            FrameSettings frame,
            Hints hints) {
        this.studies = studies;
        this.export = export;
        this.viewers = viewers;
        this.clock = clock;
        this.frame = frame;
        this.hints = hints;
    }

    @GetMapping
    String show(@ModelAttribute("asked") StudyQuery asked, Model model, HttpServletResponse response) {
        model.addAttribute("asked", asked);
        model.addAttribute("query", asked.parameters());
        model.addAttribute("offices", studies.offices(viewers.current()));
        model.addAttribute("lanes", Lane.values());
        model.addAttribute("directions", Direction.values());
        model.addAttribute("dimensions", StudyDimension.values());
        model.addAttribute("parts", Part.values());
        try {
            model.addAttribute("study", study(asked));
        } catch (Rejected refused) {
            tell(model, response, refused.code(), RefusalWords.of(refused.rejection()));
        } catch (InvalidValue invalid) {
            model.addAttribute("faulty", invalid.field());
            tell(model, response, invalid.code(), new Object[] {hints.of(invalid)});
        }
        return "clearance/study";
    }

    @GetMapping("/export")
    void export(@ModelAttribute StudyQuery asked, @RequestParam String format, HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        export.send(study(asked), form, answer);
    }

    private StudyView study(StudyQuery asked) {
        LocalDate today = LocalDate.ofInstant(clock.now(), frame.zone());
        return studies.study(viewers.current(), asked.filter(today));
    }

    private static void tell(Model model, HttpServletResponse response, String code, Object[] arguments) {
        model.addAttribute("refusal", code);
        model.addAttribute("refusalArguments", arguments);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
