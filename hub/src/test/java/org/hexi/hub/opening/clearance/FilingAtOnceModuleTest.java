package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.hub.opening.clearance.ClearanceCases.OFFICE;
import static org.hexi.hub.opening.clearance.ClearanceCases.completeExport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.SelectionStep;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many file at one office in the same moment, over connections of their own. */
class FilingAtOnceModuleTest extends HubTest {
    private static final int FILERS = 16;
    private static final int FILINGS = Boolean.getBoolean("hexi.long") ? 1_000 : 200;
    private static final int OFFICE_YEAR_DIRECTION = 9;
    private static final double FLOOR = 0.2;
    /** Of a fair draw, one run in about 1.7 million falls outside (normal approximation of the binomial). */
    private static final double FIVE_SIGMA = 5 * Math.sqrt(FLOOR * (1 - FLOOR) / FILINGS);

    @Autowired
    Declarations declarations;

    @Autowired
    Selectivity selectivity;

    @Autowired
    ClearanceCases cases;

    @BeforeEach
    void aFloorOfTwentyPerCent() {
        cases.onlyCriteria();
        selectivity.change(
                ClearanceCases.HOUSE,
                OFFICE,
                Direction.EXPORT,
                LaneRates.of("0", "0", Double.toString(FLOOR)),
                LaneRates.NONE,
                "one in five to the blue lane");
    }

    @Test
    void everyFilingHasItsOwnNumberAndTheFloorKeepsItsShare() throws Exception {
        Viewer trader = cases.trader();
        List<Callable<DeclarationView>> filings = IntStream.range(0, FILINGS)
                .mapToObj(index -> cases.exported(trader))
                .<Callable<DeclarationView>>map(
                        dossier -> () -> declarations.file(trader, dossier.id(), completeExport()))
                .toList();

        List<DeclarationView> filed = atOnce(filings);

        LongSummaryStatistics serials = filed.stream()
                .map(file -> file.customsNumber().orElseThrow())
                .distinct()
                .mapToLong(number -> Long.parseLong(number.substring(OFFICE_YEAR_DIRECTION)))
                .summaryStatistics();
        assertThat(serials.getCount()).as("numbers").isEqualTo(FILINGS);
        assertThat(serials.getMax() - serials.getMin() + 1)
                .as("no number between them is missing")
                .isEqualTo(FILINGS);
        assertThat(filed).allSatisfy(file -> {
            LaneDecision decision = file.lane().orElseThrow();
            boolean isBelow = decision.draw().value().doubleValue() < FLOOR;
            assertThat(decision.lane()).isEqualTo(isBelow ? Lane.BLUE : Lane.GREEN);
            assertThat(decision.decidedBy()).isEqualTo(isBelow ? SelectionStep.RANDOM_FLOOR : SelectionStep.GREEN);
        });
        double share = filed.stream()
                        .filter(file ->
                                file.file().lane().filter(Lane.BLUE::equals).isPresent())
                        .count()
                / (double) FILINGS;
        System.out.printf("random floor: %.3f of %d filings, asked %.3f%n", share, FILINGS, FLOOR);
        assertThat(share).isBetween(FLOOR - FIVE_SIGMA, FLOOR + FIVE_SIGMA);
    }

    @Test
    void oneDossierIsDeclaredOnceHoweverManyTry() throws Exception {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.exported(trader);
        Callable<String> filing = () -> {
            try {
                return declarations.file(trader, dossier.id(), completeExport()).reference();
            } catch (Rejected refused) {
                return refused.code();
            }
        };

        List<String> outcomes = atOnce(Collections.nCopies(FILERS, filing));

        assertThat(outcomes).filteredOn(outcome -> outcome.startsWith("DE-")).hasSize(1);
        assertThat(outcomes)
                .filteredOn("clearance.declare.alreadyFiled"::equals)
                .hasSize(FILERS - 1);
        assertThat(declarations.of(trader, dossier.id())).hasSize(1);
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService filers = Executors.newFixedThreadPool(FILERS)) {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : filers.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
