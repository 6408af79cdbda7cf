package org.hexi.hub.consignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.exchange.ImportView.State;
import org.hexi.hub.platform.exchange.Imports;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many consignments from a file: checked whole before anything is let in, and let in once. */
class ConsignmentImportTest extends HubTest {
    private static final String HEADER =
            "shipment,consignor,consignee,from,to,ready,latest_arrival,hs_code,description,"
                    + "quantity,unit,gross_mass_kg,net_mass_kg,value,currency,origin,containers,container_type\n";
    private static final PageRequest ALL = new PageRequest(1, 200);

    @Autowired
    Imports imports;

    @Autowired
    Consignments consignments;

    @Autowired
    People people;

    @Autowired
    Parties parties;

    @Autowired
    MockMvcTester web;

    @Test
    void theDryRunNamesEveryFaultWithRowColumnAndValueAndDoesNothing() {
        Viewer trader = people.user(Role.TRADER);
        String own = code(trader);
        ImportView run = checked(
                trader,
                HEADER
                        + row("S1", own, "LZD", "854143", "100", "CSQU3054383")
                        + row("S2", own, "NOWHERE", "8541", "abc", "CSQU3054384")
                        + row("S3", own, "LZD", "854143", "100", "")
                        + row("S3", own, "URC", "770000", "-5", "")
                        + row("", "GHOST", "LZD", "854143", "0", ""));
        assertThat(run.state()).isEqualTo(State.CHECKED);
        assertThat(run.rows()).isEqualTo(5);
        assertThat(run.refused()).isEqualTo(4);
        assertThat(imports.issues(trader, run.id(), ALL).items())
                .extracting(Issue::row, Issue::column, Issue::code, Issue::value)
                .contains(
                        tuple(3L, "from", "consignment.wish.unknownPlace", "NOWHERE"),
                        tuple(3L, "hs_code", "consignment.hs.tooShort", "8541"),
                        tuple(3L, "quantity", "kernel.decimal.malformed", "abc"),
                        tuple(3L, "containers", "kernel.container.checkDigit", "CSQU3054384"),
                        tuple(4L, "", "exchange.row.companion", null),
                        tuple(5L, "from", "consignment.import.contradiction", "URC"),
                        tuple(5L, "hs_code", "consignment.hs.unknownChapter", "770000"),
                        tuple(5L, "quantity", "consignment.quantity.positive", "-5"),
                        tuple(6L, "shipment", "consignment.field.missing", null),
                        tuple(6L, "consignor", "consignment.party.unknown", "GHOST"),
                        tuple(6L, "quantity", "consignment.quantity.positive", "0"));
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 0L);
    }

    @Test
    void goodRowsAreLetInOnceAndRefusedRowsComeBackWithTheirErrors() {
        Viewer trader = people.user(Role.TRADER);
        String own = code(trader);
        ImportView run = checked(
                trader,
                HEADER
                        + row("S1", own, "LZD", "854143", "100", "CSQU3054383")
                        + row("S1", own, "", "850760", "7", "")
                        + row("S2", own, "LZD", "854143", "=1+1", ""));
        ImportView done = imports.commit(trader, run.id());
        assertThat(done.state()).isEqualTo(State.COMMITTED);
        assertThat(done.committed()).isEqualTo(2);
        assertThat(imports.commit(trader, run.id())).isEqualTo(done);
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 1L);
        String reference = imports.results(trader, run.id(), 10).getFirst();
        assertThat(consignments.findByReference(trader, reference).orElseThrow().goods())
                .extracting(line -> line.hsCode().digits())
                .containsExactly("854143", "850760");
        Imports.RefusedRows refused = imports.refused(trader, run.id());
        assertThat(refused.header()).endsWith("container_type", "error");
        assertThat(refused.rows()).singleElement().satisfies(cells -> {
            assertThat(cells).startsWith("S2", own);
            assertThat(cells.getLast()).contains("Quantity:", "Not a decimal number");
        });
    }

    @Test
    void refusedRowsTellTheirErrorsInTheLanguageOfTheReader() {
        Viewer trader = people.user(Role.TRADER);
        ImportView run = checked(
                trader,
                HEADER
                        + row("S1", code(trader), "LZD", "854143", "abc", "")
                        + row("S1", code(trader), "URC", "854143", "1", ""));
        LocaleContextHolder.setLocale(Locale.of("ru"));
        try {
            assertThat(imports.refused(trader, run.id()).rows().stream().map(List::getLast))
                    .anySatisfy(error -> assertThat(error).contains("десятичное число, например 12.50"))
                    .anySatisfy(error -> assertThat(error).contains("«LZD», как в строке 2, или пусто"));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void headingsAreGuessedInEveryLanguageAndAMissingColumnIsSaid() {
        Viewer trader = people.user(Role.TRADER);
        ImportView chinese = imports.open(trader, "consignments", "a.csv", "票号,发货人,毛重千克\nS1,X,5\n".getBytes(UTF_8));
        assertThat(chinese.mapping()).isEqualTo(Map.of("shipment", 0, "consignor", 1, "gross_mass_kg", 2));
        ImportView russian =
                imports.open(trader, "consignments", "a.csv", "Партия груза;Код гс\nS1;85\n".getBytes(UTF_8));
        assertThat(russian.mapping()).isEqualTo(Map.of("shipment", 0, "hs_code", 1));
        ImportView checked = imports.check(trader, russian.id(), russian.mapping());
        assertThat(checked.refused()).isEqualTo(1);
        assertThat(imports.issues(trader, russian.id(), ALL).items())
                .extracting(Issue::code)
                .containsOnly("exchange.column.missing");
    }

    @Test
    void aThousandRowsAreLetIn() {
        Viewer trader = people.user(Role.TRADER);
        String own = code(trader);
        String rows = IntStream.range(0, 1_000)
                .mapToObj(number -> row("S" + number / 2, own, "LZD", "854143", "100", ""))
                .collect(Collectors.joining());
        ImportView run = checked(trader, HEADER + rows);
        assertThat(run.refused()).isZero();
        assertThat(imports.commit(trader, run.id()).committed()).isEqualTo(1_000);
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 500L);
    }

    @Test
    void aForeignFileIsNotFoundAndAnUncheckedOneIsNotLetIn() {
        Viewer trader = people.user(Role.TRADER);
        ImportView run = imports.open(trader, "consignments", "a.csv", (HEADER + "x\n").getBytes(UTF_8));
        Viewer stranger = people.user(Role.TRADER);
        assertThatThrownBy(() -> imports.get(stranger, run.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.commit(stranger, run.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.commit(trader, run.id())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> imports.open(trader, "hs-codes", "a.csv", "a\nb\n".getBytes(UTF_8)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRowOfAnotherPartyIsRefused() {
        Viewer trader = people.user(Role.TRADER);
        String other = people.party().code();
        ImportView run = checked(trader, HEADER + row("S1", other, "LZD", "854143", "100", ""));
        assertThat(imports.issues(trader, run.id(), ALL).items())
                .extracting(Issue::code)
                .containsExactly("consignment.describe.notAParty");
    }

    @Test
    void aProgramImportsInOneCallAndTheSameCallAgainDoesNothing() {
        Viewer trader = people.user(Role.TRADER);
        String file = HEADER + row("S1", code(trader), "LZD", "854143", "100", "");
        MvcTestResult dry = send(trader, UUID.randomUUID().toString(), file, "true");
        assertThat(dry).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("CHECKED");
        String key = UUID.randomUUID().toString();
        MvcTestResult first = send(trader, key, file, "false");
        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.committed").isEqualTo(1);
        assertThat(send(trader, key, file, "false"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.committed")
                .isEqualTo(1);
        assertThat(send(trader, key, file + "\n" + row("S2", "A", "LZD", "85", "1", ""), "false"))
                .hasStatus(409);
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 1L);
        assertThat(send(trader, UUID.randomUUID().toString(), "only a header\n", "true"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("exchange.file.empty");
    }

    @Test
    void theTemplateComesBackWithoutAFault() {
        Viewer trader = people.user(Role.TRADER);
        MvcTestResult template = web.get()
                .uri("/imports/kinds/consignments/template?format=xlsx&lang=ru")
                .with(authentication(ViewerToken.of(trader)))
                .exchange();
        byte[] file = template.getResponse().getContentAsByteArray();
        ImportView run = imports.open(trader, "consignments", "template.xlsx", file);
        ImportView checked = imports.check(trader, run.id(), run.mapping());
        assertThat(checked.refused()).isZero();
        assertThat(imports.issues(trader, run.id(), ALL).items())
                .extracting(Issue::code)
                .containsExactly("exchange.row.example");
        assertThat(imports.commit(trader, run.id()).committed()).isZero();
    }

    private MvcTestResult send(Viewer trader, String key, String file, String dryRun) {
        return web.post()
                .uri("/api/v1/imports")
                .multipart()
                .file(new MockMultipartFile("file", "a.csv", "text/csv", file.getBytes(UTF_8)))
                .param("kind", "consignments")
                .param("dryRun", dryRun)
                .header("Idempotency-Key", key)
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .exchange();
    }

    private ImportView checked(Viewer trader, String file) {
        ImportView run = imports.open(trader, "consignments", "a.csv", file.getBytes(UTF_8));
        return imports.check(trader, run.id(), run.mapping());
    }

    private String code(Viewer trader) {
        return parties.get(trader.party()).code();
    }

    private static String row(
            String shipment, String consignor, String from, String hsCode, String quantity, String container) {
        return String.join(
                        ",",
                        shipment,
                        consignor,
                        consignor,
                        from,
                        from.isEmpty() ? "" : "ALA",
                        from.isEmpty() ? "" : "2026-03-02 09:00",
                        from.isEmpty() ? "" : "2026-03-30",
                        hsCode,
                        "Goods",
                        quantity,
                        "H87",
                        "500",
                        "450",
                        "1000",
                        "USD",
                        "CN",
                        container,
                        container.isEmpty() ? "" : "45G1")
                + "\n";
    }
}
