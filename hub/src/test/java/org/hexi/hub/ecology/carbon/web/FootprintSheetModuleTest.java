package org.hexi.hub.ecology.carbon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.ecology.carbon.Footprints;
import org.hexi.hub.ecology.carbon.SamplePlan;
import org.hexi.hub.platform.documents.PrintedSheet;
import org.hexi.hub.platform.documents.Sheet;
import org.hexi.hub.platform.documents.SheetPrinting;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The calculation sheet as it lies on a table, whichever font it was printed in. */
class FootprintSheetModuleTest extends HubTest {
    @Autowired
    FootprintSheets sheets;

    @Autowired
    Footprints footprints;

    @Autowired
    Consignments consignments;

    @Autowired
    People people;

    static List<SheetPrinting> presses() {
        return PrintedSheet.presses();
    }

    @ParameterizedTest
    @MethodSource("presses")
    void everyWordOfTheChineseSheetCanBeReadAndItsCodeLeadsBack(SheetPrinting press) throws Exception {
        Sheet sheet = sheet();

        PrintedSheet printed = PrintedSheet.read(press.pdf(sheet));

        assertThat(printed.address()).isEqualTo(sheet.source());
        assertThat(unspaced(printed.words()))
                .contains(unspaced(sheet.title()), unspaced(sheet.subtitle()))
                .contains(sheet.blocks().stream()
                        .flatMap(block -> words(block).stream())
                        .map(FootprintSheetModuleTest::unspaced)
                        .toList());
    }

    private Sheet sheet() {
        Viewer trader = people.user(Role.TRADER);
        ConsignmentView dossier = consignments.describe(trader, SampleDraft.of(trader.party(), trader.party()));
        consignments.pin(trader, dossier.id(), SamplePlan.railCorridor("NOBODY"));
        return sheets.sheet(
                footprints.find(trader, dossier.id()).orElseThrow(),
                URI.create("https://hexi.example/consignments/" + dossier.id() + "/footprint"),
                Locale.SIMPLIFIED_CHINESE);
    }

    /** Cells of a narrow column are broken into lines, between which stand those of its neighbours. */
    private static List<String> words(Sheet.Block block) {
        return switch (block) {
            case Sheet.Facts facts ->
                facts.facts().entrySet().stream()
                        .map(fact -> fact.getKey() + fact.getValue())
                        .toList();
            case Sheet.Table table -> List.of(table.heading());
            case Sheet.Note note -> List.of(note.text());
        };
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }
}
