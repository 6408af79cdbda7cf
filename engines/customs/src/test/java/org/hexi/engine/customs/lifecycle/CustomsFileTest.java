package org.hexi.engine.customs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Files on their way through customs. */
class CustomsFileTest {
    private static final Instant NINE = Instant.parse("2025-09-01T09:00:00Z");
    private static final Money BILL = Money.of("5820.00", "CNY");
    private static final Issue NO_ORIGIN =
            Issue.error("customs.field.missing", 2, "goodsItems[1].originCountry", null, "a country");

    @Test
    void aGreenFileGoesStraightThrough() {
        CustomsFile file = walk(
                new Step.File(),
                new Step.Accept(Lane.GREEN),
                new Step.AssessTax(BILL),
                new Step.Pay(BILL),
                new Step.Release());

        assertThat(file.state()).isEqualTo(State.RELEASED);
        assertThat(file.acceptedAt()).contains(NINE.plusSeconds(60));
        assertThat(file.releasedAt()).contains(NINE.plusSeconds(240));
    }

    @Test
    void aRejectedFileIsCorrectedAndFiledAgain() {
        CustomsFile rejected = walk(new Step.File(), new Step.Reject(List.of(NO_ORIGIN)));

        assertThat(rejected.state()).isEqualTo(State.REJECTED);
        assertThat(rejected.faults()).extracting(Issue::column).containsExactly("goodsItems[1].originCountry");

        CustomsFile again = rejected.take(new Step.Correct(), NINE.plusSeconds(600), "trader")
                .take(new Step.File(), NINE.plusSeconds(660), "trader")
                .take(new Step.Accept(Lane.YELLOW), NINE.plusSeconds(720), "customs");

        assertThat(again.state()).isEqualTo(State.ACCEPTED);
        assertThat(again.lane()).contains(Lane.YELLOW);
        assertThat(again.passages()).hasSize(5);
    }

    @Test
    void aRedFileIsExaminedBeforeItIsAssessed() {
        CustomsFile accepted = walk(new Step.File(), new Step.Accept(Lane.RED));

        assertRefused(accepted, new Step.AssessTax(BILL), new StepRejection.NotInspected());

        CustomsFile inspected =
                further(accepted, new Step.OrderInspection("red lane"), new Step.RecordInspection(true, "as declared"));
        assertThat(further(inspected, new Step.AssessTax(BILL)).state()).isEqualTo(State.TAX_ASSESSED);
    }

    @Test
    void findingsThatDoNotConformAreSettledFirst() {
        CustomsFile inspected = walk(
                new Step.File(),
                new Step.Accept(Lane.RED),
                new Step.OrderInspection("red lane"),
                new Step.RecordInspection(false, "12 boxes more than declared"));

        assertRefused(
                inspected, new Step.AssessTax(BILL), new StepRejection.FindingsOpen("12 boxes more than declared"));
        assertThat(further(inspected, new Step.Refuse("goods not declared")).state())
                .isEqualTo(State.REFUSED);
        CustomsFile again = further(
                inspected, new Step.OrderInspection("count again"), new Step.RecordInspection(true, "count was wrong"));
        assertThat(further(again, new Step.AssessTax(BILL)).state()).isEqualTo(State.TAX_ASSESSED);
    }

    @Test
    void aYellowFileIsAssessedOnlyAfterItsDocumentsWereChecked() {
        CustomsFile accepted = walk(new Step.File(), new Step.Accept(Lane.YELLOW));

        assertRefused(accepted, new Step.AssessTax(BILL), new StepRejection.DocumentsNotChecked());
        assertThat(further(accepted, new Step.CheckDocuments(), new Step.AssessTax(BILL))
                        .state())
                .isEqualTo(State.TAX_ASSESSED);
    }

    @Test
    void documentsAskedForAreCheckedInAnyLane() {
        CustomsFile handedIn = walk(
                new Step.File(),
                new Step.Accept(Lane.GREEN),
                new Step.AskDocuments(List.of("certificate of origin")),
                new Step.HandInDocuments());

        assertRefused(handedIn, new Step.AssessTax(BILL), new StepRejection.DocumentsNotChecked());
        assertThat(further(handedIn, new Step.CheckDocuments(), new Step.AssessTax(BILL))
                        .state())
                .isEqualTo(State.TAX_ASSESSED);
    }

    @Test
    void theBillIsPaidToTheCentBeforeRelease() {
        CustomsFile assessed = walk(new Step.File(), new Step.Accept(Lane.GREEN), new Step.AssessTax(BILL));
        Money less = Money.of("5819.99", "CNY");

        assertRefused(assessed, new Step.Release(), new StepRejection.Unpaid(BILL));
        assertRefused(assessed, new Step.Pay(less), new StepRejection.OtherAmount(BILL, less));
    }

    @Test
    void aBillOfZeroNeedsNoPayment() {
        CustomsFile assessed =
                walk(new Step.File(), new Step.Accept(Lane.GREEN), new Step.AssessTax(Money.of("0.00", "CNY")));

        assertThat(further(assessed, new Step.Release()).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void anIllegalStepSaysWhatIsAllowedInstead() {
        CustomsFile filed = walk(new Step.File());

        assertThat(filed.obstacle(new Step.Release(), NINE.plusSeconds(60))).hasValueSatisfying(rejection -> {
            assertThat(rejection.code()).isEqualTo("customs.step.notAllowed");
            assertThat(rejection.arguments())
                    .containsExactly(StepKind.RELEASE, State.FILED, List.of(StepKind.ACCEPT, StepKind.REJECT));
        });
    }

    @Test
    void timeDoesNotRunBack() {
        CustomsFile filed = walk(new Step.File());
        Instant earlier = NINE.minusSeconds(1);

        assertThat(filed.obstacle(new Step.Accept(Lane.GREEN), earlier))
                .contains(new StepRejection.BeforeLastStep(NINE, earlier));
    }

    @Test
    void aStepThatNeedsAReasonHasOne() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Step.Refuse(" "));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Step.Reject(List.of()));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Step.AskDocuments(List.of()));
    }

    private static CustomsFile walk(Step... steps) {
        return further(CustomsFile.NEW, steps);
    }

    private static CustomsFile further(CustomsFile file, Step... steps) {
        CustomsFile at = file;
        for (Step step : steps) {
            at = at.take(step, NINE.plusSeconds(60L * at.passages().size()), "somebody");
        }
        return at;
    }

    private static void assertRefused(CustomsFile file, Step step, StepRejection expected) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> further(file, step));
        assertThat(rejected.rejection()).isEqualTo(expected);
    }
}
