package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.hub.opening.clearance.ClearanceCases.OFFICE;
import static org.hexi.hub.opening.clearance.ClearanceCases.complete;
import static org.hexi.hub.opening.clearance.ClearanceCases.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.Viewer;
import org.junit.jupiter.api.Test;

/** What a rehearsal tells: taxes, documents and problems, with nothing stored. */
class DryRunModuleTest extends ClearanceTest {
    @Test
    void aDryRunTellsEverythingAndLeavesNoRow() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);
        long before = rows();

        DryRun empty = declarations.dryRun(trader, dossier.id(), Answers.NONE);
        DryRun full = declarations.dryRun(trader, dossier.id(), complete());

        assertThat(empty.isFileable()).isFalse();
        assertThat(empty.problems())
                .extracting(Issue::code, Issue::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("customs.field.missing", "valuation.incoterm"),
                        org.assertj.core.groups.Tuple.tuple("customs.document.missing", "additionalDocuments"));
        assertThat(empty.taxes()).isEmpty();
        assertThat(full.isFileable()).isTrue();
        assertThat(full.office().code()).isEqualTo(OFFICE);
        assertThat(full.direction()).isEqualTo(Direction.IMPORT);
        assertThat(full.taxes().orElseThrow().isConfirmed()).isFalse();
        assertThat(full.taxes().orElseThrow().regimeName()).contains("demonstration, unconfirmed");
        assertThat(full.documents()).extracting(DocumentCheck::typeCode).containsExactly("380", "271", "315");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void dutyConsumptionTaxAndVatOfAWorkedCase() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "870323", "100000.00", "DE");

        TaxSheet taxes =
                declarations.dryRun(trader, dossier.id(), complete()).taxes().orElseThrow();

        assertThat(taxes.customsValue()).isEqualTo(Money.of("100000", "CNY"));
        assertThat(taxes.assessed(TaxType.DUTY)).isEqualTo(Money.of("15000", "CNY"));
        assertThat(taxes.assessed(TaxType.CONSUMPTION_TAX)).isEqualTo(Money.of("15681.82", "CNY"));
        assertThat(taxes.assessed(TaxType.VAT)).isEqualTo(Money.of("16988.64", "CNY"));
        assertThat(taxes.payable()).isEqualTo(Money.of("47670.46", "CNY"));
        assertThat(taxes.rows().getFirst().explanation().steps())
                .anySatisfy(step -> assertThat(step.arithmetic()).contains("100000 x 15 %"));
    }

    @Test
    void freightInsuranceForeignMoneyAndStatedQuantitiesCount() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "220860", "9000.00", "RU");
        Answers fob = new Answers(
                Answers.GENERAL_TRADE,
                Optional.of(Incoterm.FOB),
                Optional.of(Money.of("970.00", "CNY")),
                Optional.empty(),
                Optional.of(new BigDecimal("0.3")),
                "C-1",
                true,
                List.of(new Answers.Line(
                        1, "", "", Optional.of(new Quantity(new BigDecimal("200"), "KGM")), "brand", "drink")),
                List.of(paper("380"), paper("271")));

        TaxSheet taxes = declarations.dryRun(trader, dossier.id(), fob).taxes().orElseThrow();

        // (9000 + 970) / (1 - 0.3 %) = 10000.00; the duty arithmetic is the second worked case
        assertThat(taxes.customsValue()).isEqualTo(Money.of("10000", "CNY"));
        assertThat(taxes.assessed(TaxType.CONSUMPTION_TAX)).isEqualTo(Money.of("3000", "CNY"));
        assertThat(taxes.assessed(TaxType.VAT)).isEqualTo(Money.of("1820", "CNY"));
        assertThat(taxes.valueExplanation().steps()).hasSize(1);
    }
}
