package org.hexi.hub.opening.clearance.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.hexi.engine.customs.study.Holder;
import org.hexi.engine.customs.study.Part;
import org.hexi.engine.customs.study.PartTime;
import org.hexi.engine.customs.study.StudyFigures;
import org.hexi.hub.opening.clearance.StudyDimension;
import org.hexi.hub.opening.clearance.StudyRow;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.web.Show;
import org.springframework.stereotype.Component;

/** How a study looks: names of its rows, times for each file, shares. Templates call it as {@code @studyLook}. */
@Component("studyLook")
public class StudyLook {
    private static final int DIGITS = 4;

    private final ClearanceLook clearance;
    private final Show show;

    StudyLook(ClearanceLook clearance, Show show) {
        this.clearance = clearance;
        this.show = show;
    }

    public String lane(StudyRow row) {
        return show.text(row.key().isEmpty() ? "clearance.study.noLane" : "clearance.lane." + row.key());
    }

    public String group(StudyRow row, StudyDimension by) {
        if (row.isOfOthers()) {
            return show.text("clearance.study.others");
        }
        return switch (by) {
            case OFFICE -> clearance.office(row.key());
            case CHAPTER -> row.key().isEmpty() ? show.text("clearance.study.noChapter") : row.key();
            case DECLARANT -> clearance.party(PartyId.of(row.key()));
        };
    }

    public String time(Optional<Duration> time) {
        return time.map(show::duration).orElse("–");
    }

    public String share(Optional<BigDecimal> share) {
        return share.map(show::percent).orElse("–");
    }

    /** For each of the files, those that were never in the interval among them. */
    public Duration each(Duration total, StudyFigures figures) {
        return figures.files() == 0 ? Duration.ZERO : total.dividedBy(figures.files());
    }

    /** With one holder, by its name. */
    public Duration heldBy(StudyFigures figures, String holder) {
        return each(figures.heldBy(Holder.valueOf(holder)), figures);
    }

    public Duration part(StudyFigures figures, Part part) {
        return each(figures.part(part).map(PartTime::total).orElse(Duration.ZERO), figures);
    }

    /** Of the whole time. */
    public BigDecimal share(StudyFigures figures, Part part) {
        return share(figures.part(part).map(PartTime::total).orElse(Duration.ZERO), figures.whole());
    }

    /** As a length in a style sheet. */
    public String width(StudyFigures figures, Part part) {
        return share(figures, part).movePointRight(2).toPlainString() + "%";
    }

    private static BigDecimal share(Duration part, Duration whole) {
        return whole.toMillis() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part.toMillis())
                        .divide(BigDecimal.valueOf(whole.toMillis()), DIGITS, RoundingMode.HALF_UP);
    }
}
