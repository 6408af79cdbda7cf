package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexi.hub.opening.clearance.ClearanceCases.OFFICE;
import static org.hexi.hub.opening.clearance.ClearanceCases.complete;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.study.Part;
import org.hexi.engine.customs.study.StudyFigures;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A study over files that took their real steps, and whose it is. */
class ReleaseStudyModuleTest extends ClearanceTest {
    private static final String BACKFILL = "insert into clearance.passage";

    @Autowired
    ReleaseStudies studies;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsOfReleasedOpenAndRefusedFiles() {
        Viewer trader = cases.trader();
        ConsignmentView cleared = cases.imported(trader);
        DeclarationView released = declarations.file(trader, cleared.id(), complete());
        Instant arrival = released.filedAt().minus(Duration.ofHours(30));
        declarations.noteArrival(cleared.id(), cleared.wish().to(), Optional.of(arrival));
        declarations.file(
                trader, cases.imported(trader, "300490", "100000.00", "DE").id(), complete());
        DeclarationView other = declarations.file(
                trader, cases.imported(trader, "300490", "100000.00", "DE").id(), complete());
        files.refuse(cases.officer(), other.id(), REASON);

        StudyFigures own = row(studies.study(people.user(Role.ANALYST), filter(StudyDimension.DECLARANT)), trader);

        assertThat(own.files()).isEqualTo(3);
        assertThat(own.released()).isEqualTo(1);
        assertThat(own.refused()).isEqualTo(1);
        assertThat(own.open()).isEqualTo(1);
        assertThat(own.sinceArrival().promise().late()).isEqualTo(1);
        assertThat(own.sinceArrival().without()).as("the open one").isEqualTo(1);
        assertThat(own.sinceAcceptance().promise().inside()).isEqualTo(1);
        assertThat(own.sinceAcceptance().promise().undecided()).isEqualTo(1);
        assertThat(own.part(Part.ARRIVAL_TO_FILING).orElseThrow().total()).isEqualTo(Duration.ofHours(30));
    }

    @Test
    void lanesAndChaptersHoldAllFiles() {
        Viewer trader = cases.trader();
        declarations.file(
                trader, cases.imported(trader, "300490", "100000.00", "DE").id(), complete());

        StudyView study = studies.study(cases.officer(), filter(StudyDimension.CHAPTER));

        assertThat(study.filter().office()).contains(OFFICE);
        assertThat(study.lanes()).extracting(StudyRow::key).contains(Lane.YELLOW.name());
        assertThat(study.groups()).extracting(StudyRow::key).contains("30");
        for (List<StudyRow> rows : List.of(study.lanes(), study.groups())) {
            assertThat(rows.stream().mapToInt(row -> row.figures().files()).sum())
                    .isEqualTo(study.all().files());
        }
    }

    @Test
    void filesInDangerAreNamedToOfficersAndCountedForAnalysts() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "300490", "100000.00", "DE");
        DeclarationView waiting = declarations.file(trader, dossier.id(), complete());
        declarations.noteArrival(
                dossier.id(), dossier.wish().to(), Optional.of(waiting.filedAt().minus(Duration.ofDays(400))));

        StudyView officers = studies.study(cases.officer(), filter(StudyDimension.OFFICE));
        StudyView analysts = studies.study(people.user(Role.ANALYST), filter(StudyDimension.OFFICE));

        assertThat(officers.endangered().files()).extracting(EndangeredFile::id).contains(waiting.id());
        assertThat(officers.endangered().overdue()).isPositive();
        assertThat(analysts.endangered().files()).isEmpty();
        assertThat(analysts.endangered().overdue())
                .isGreaterThanOrEqualTo(officers.endangered().overdue());
    }

    @Test
    void anotherOfficeDoesNotExistForAnOfficerAndNothingForATrader() {
        StudyFilter elsewhere = filter(StudyDimension.OFFICE).of(Optional.of("9901"));

        assertThatThrownBy(() -> studies.study(cases.officer(), elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studies.study(
                        people.user(Role.ADMINISTRATOR),
                        filter(StudyDimension.OFFICE).of(Optional.of("0000"))))
                .isInstanceOf(NotFound.class);
        refuses(() -> studies.study(cases.trader(), filter(StudyDimension.OFFICE)), "clearance.study.notYours");
    }

    @Test
    void aPeriodHasAtMostAYear() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period(day, day.minusDays(1)));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> period(day, day.plusDays(366)));
        assertThat(period(day, day.plusDays(365)).until()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    /** What the migration fills in for old files is what each step writes for new ones. */
    @Test
    void passagesOfOldFilesAreThoseOfNewOnes() throws Exception {
        Viewer trader = cases.trader();
        DeclarationView filed = declarations.file(trader, cases.imported(trader).id(), complete());
        List<String> written = passages(filed);
        String migration = new ClassPathResource("db/migration/V20260408000001__clearance_passages.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        int start = migration.indexOf(BACKFILL);
        String backfill = migration.substring(start, migration.indexOf(';', start));

        jdbc.sql("delete from clearance.passage where declaration_id = :id")
                .param("id", filed.id().value())
                .update();
        jdbc.sql(backfill + " on conflict do nothing").update();

        assertThat(written).hasSize(filed.file().passages().size());
        assertThat(passages(filed)).isEqualTo(written);
        assertThat(jdbc.sql("""
                        select left(assessment -> 'taxes' -> 'rows' -> 0 -> 'code' ->> 'digits', 2)
                        from clearance.declaration where id = :id""")
                        .param("id", filed.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("52");
    }

    private List<String> passages(DeclarationView declaration) {
        return jdbc.sql("""
                        select number || ' ' || step || ' ' || state || ' ' || at
                        from clearance.passage where declaration_id = :id order by number""")
                .param("id", declaration.id().value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static StudyFigures row(StudyView study, Viewer declarant) {
        return study.groups().stream()
                .filter(row -> row.key().equals(declarant.party().toString()))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private StudyFilter filter(StudyDimension by) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneId.of("Asia/Shanghai"));
        return new StudyFilter(
                today.minusDays(1), today.plusDays(1), Optional.empty(), Optional.empty(), Optional.empty(), by);
    }

    private static StudyFilter period(LocalDate from, LocalDate until) {
        return new StudyFilter(
                from, until, Optional.empty(), Optional.empty(), Optional.empty(), StudyDimension.OFFICE);
    }
}
