package org.hexi.hub.opening.clearance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexi.engine.customs.study.Distribution;
import org.hexi.engine.customs.study.Holder;
import org.hexi.engine.customs.study.Part;
import org.hexi.engine.customs.study.PartTime;
import org.hexi.engine.customs.study.ReleaseTime;
import org.hexi.engine.customs.study.StudyFigures;
import org.hexi.hub.opening.clearance.StudyView;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.web.Show;
import org.springframework.stereotype.Component;

/** The report in the manner of the guide: a row for all files, each lane and each group, times in hours. */
@Component
class StudyExport {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final StudyLook look;
    private final Show show;

    StudyExport(StudyLook look, Show show) {
        this.look = look;
        this.show = show;
    }

    /** A row of the report with what it is of. */
    private record Line(String kind, String name, StudyFigures figures) {}

    void send(StudyView study, ExportFormat format, HttpServletResponse answer) throws IOException {
        List<Line> lines = lines(study);
        new Export<>("release-study", columns(study)).send(answer, format, lines::stream);
    }

    private List<Line> lines(StudyView study) {
        String all = show.text("clearance.study.all");
        String by = show.text("clearance.study.by." + study.filter().by());
        return Stream.of(
                        Stream.of(new Line(all, all, study.all())),
                        study.lanes().stream()
                                .map(row -> new Line(show.text("clearance.lane"), look.lane(row), row.figures())),
                        study.groups().stream()
                                .map(row -> new Line(
                                        by, look.group(row, study.filter().by()), row.figures())))
                .flatMap(Function.identity())
                .toList();
    }

    private List<Column<Line>> columns(StudyView study) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                column("clearance.study.from", _ -> study.filter().from()),
                column("clearance.study.until", _ -> study.filter().until()),
                column("clearance.study.by", Line::kind),
                column("clearance.study.of", Line::name),
                column("clearance.study.files", line -> line.figures().files()),
                column("clearance.study.released", line -> line.figures().released()),
                column("clearance.study.refused", line -> line.figures().refused()),
                column("clearance.study.open", line -> line.figures().open()),
                column("clearance.study.filedBefore", line -> line.figures().filedBeforeArrival())));
        clock(columns, "clearance.study.clock.ARRIVAL", StudyFigures::sinceArrival);
        clock(columns, "clearance.study.clock.FILING_ACCEPTED", StudyFigures::sinceAcceptance);
        for (Part part : Part.values()) {
            part(columns, part);
        }
        for (Holder holder : Holder.values()) {
            columns.add(column(
                    "clearance.study.holder." + holder,
                    "clearance.study.hoursEach",
                    line -> hours(look.each(line.figures().heldBy(holder), line.figures()))));
        }
        return columns;
    }

    private void clock(List<Column<Line>> columns, String label, Function<StudyFigures, ReleaseTime> clock) {
        Function<Line, ReleaseTime> of = line -> clock.apply(line.figures());
        times(columns, label, line -> of.apply(line).times());
        columns.add(
                column(label, "clearance.study.without", line -> of.apply(line).without()));
        columns.add(column(
                label,
                "clearance.study.inside",
                line -> of.apply(line).promise().inside()));
        columns.add(column(
                label, "clearance.study.late", line -> of.apply(line).promise().late()));
        columns.add(column(
                label,
                "clearance.study.undecided",
                line -> of.apply(line).promise().undecided()));
        columns.add(column(
                label,
                "clearance.study.share",
                line -> of.apply(line)
                        .promise()
                        .share()
                        .<Object>map(Function.identity())
                        .orElse("")));
    }

    private void part(List<Column<Line>> columns, Part part) {
        String label = "clearance.study.part." + part;
        columns.add(column(label, "clearance.study.hoursEach", line -> hours(look.part(line.figures(), part))));
        times(
                columns,
                label,
                line -> line.figures().part(part).map(PartTime::times).orElseGet(() -> Distribution.of(List.of())));
    }

    private void times(List<Column<Line>> columns, String label, Function<Line, Distribution> times) {
        columns.add(
                column(label, "clearance.study.over", line -> times.apply(line).over()));
        columns.add(column(
                label, "clearance.study.running", line -> times.apply(line).running()));
        columns.add(
                hours(label, "clearance.study.mean", line -> times.apply(line).mean()));
        columns.add(
                hours(label, "clearance.study.median", line -> times.apply(line).median()));
        columns.add(
                hours(label, "clearance.study.p75", line -> times.apply(line).p75()));
        columns.add(
                hours(label, "clearance.study.p90", line -> times.apply(line).p90()));
        columns.add(
                hours(label, "clearance.study.p95", line -> times.apply(line).p95()));
        columns.add(hours(
                label, "clearance.study.longest", line -> times.apply(line).longest()));
    }

    private Column<Line> hours(String first, String second, Function<Line, Optional<Duration>> time) {
        String unit = show.text("clearance.study.hours");
        return new Column<>(
                label(first, second) + ", " + unit,
                line -> time.apply(line).<Object>map(StudyExport::hours).orElse(""));
    }

    private Column<Line> column(String first, String second, Function<Line, Object> value) {
        return new Column<>(label(first, second), value);
    }

    private Column<Line> column(String label, Function<Line, Object> value) {
        return new Column<>(show.text(label), value);
    }

    private String label(String first, String second) {
        return show.text(first) + ": " + show.text(second);
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }
}
