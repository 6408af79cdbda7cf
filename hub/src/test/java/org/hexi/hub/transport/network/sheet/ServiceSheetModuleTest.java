package org.hexi.hub.transport.network.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.exchange.ExchangeRejection;
import org.hexi.hub.platform.exchange.Exported;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.exchange.Imports;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The timetable as one table: into the network whole or not at all, and out again. */
class ServiceSheetModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final PageRequest ALL = new PageRequest(1, 200);
    private static final String HEADER =
            "id,name_en,carrier,carriage,days,first_departure,capacity_teu,place,arrival,departure,currency,per_teu";

    @Autowired
    MockMvcTester web;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    Network network;

    @Autowired
    NetworkChanges changes;

    @Autowired
    BusinessClock clock;

    @Autowired
    Ids ids;

    private final Set<String> made = new HashSet<>();
    private Viewer operator = HOUSE;
    private String id = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void signIn() {
        operator = people.user(Role.OPERATOR);
        id = service();
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** Other tests plan over the same network. */
    @AfterEach
    void nothingStaysInForce() {
        List<ServiceChange> withdrawals = made.stream()
                .filter(each -> changes.find(each, today.plusDays(9)).isPresent())
                .<ServiceChange>map(ServiceChange.Withdrawal::new)
                .toList();
        if (!withdrawals.isEmpty()) {
            changes.put(HOUSE, withdrawals, today, "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theWholeNetworkComesBackAsNothingNew(String format) {
        MvcTestResult left = get("/api/v1/network/services?format=" + format);
        Exported table = Exported.of(left);
        assertThat(new HashSet<>(table.column("id"))).hasSizeGreaterThanOrEqualTo(42);
        assertThat(table.column("place")).hasSizeGreaterThan(200);
        long version = network.version();
        MvcTestResult answer = send(left.getResponse().getContentAsByteArray(), Map.of());
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.refused").isEqualTo(0);
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("COMMITTED");
        assertThat(answer).bodyJson().extractingPath("$.issues[0].code").isEqualTo("network.sheet.nothing");
        assertThat(answer).bodyJson().extractingPath("$.results[0]").isEqualTo("network:" + version);
        assertThat(network.version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"en,csv", "zh-CN,xlsx", "ru,csv"})
    void whatTheListShowsLeavesInEveryLanguageAndComesBack(String language, String format) {
        MvcTestResult left = get("/services/export?place=&carriage=RAIL&format=%s&lang=%s".formatted(format, language));
        assertThat(Exported.of(left).rows()).isNotEmpty();
        ImportView run = checked(left.getResponse().getContentAsByteArray(), Map.of());
        assertThat(run.mapping()).hasSize(SheetColumns.ALL.size() - 1);
        assertThat(codes(run)).containsExactly("network.sheet.nothing");
    }

    @Test
    void aTableBecomesOneVersionFromItsDayOnAndIsNothingNewTheSecondTime() {
        long version = network.version();
        String other = service();
        String file = table(flight(id), flight(other));
        Map<String, String> terms = Map.of("valid_from", today.plusDays(2).toString(), "note", "winter timetable");
        ImportView dry = checked(bytes(file), terms);
        assertThat(codes(dry)).containsExactly("network.sheet.changed");
        assertThat(network.version()).isEqualTo(version);

        ImportView in = imports.commit(operator, dry.id());
        assertThat(in.committed()).isEqualTo(4);
        assertThat(imports.results(operator, dry.id(), 5)).containsExactly("network:" + (version + 1));
        assertThat(network.version()).isEqualTo(version + 1);
        assertThat(changes.version(version + 1).note()).isEqualTo("winter timetable");
        assertThat(changes.version(version + 1).services()).isEqualTo(2);
        assertThat(changes.findCounting(id, today.plusDays(1))).isEmpty();
        assertThat(network.service(other).capacityTeu()).isEqualTo(12);
        assertThat(network.service(other).daysInOrder()).hasSize(3);

        ImportView again = checked(bytes(file), terms);
        assertThat(codes(again)).containsExactly("network.sheet.nothing");
        imports.commit(operator, again.id());
        assertThat(network.version()).isEqualTo(version + 1);
    }

    @Test
    void whatTheFileHasNoColumnForStaysAndABlankCellIsNothing() {
        letIn(table(flight(id)).replace("MON 3 Friday", "MON"));
        letIn("id,not_on,days\n%s,%s,DAILY\n".formatted(id, "2027/1/7 2027-01-08"));
        ServiceForm form = form();
        assertThat(form.days()).hasSize(7);
        assertThat(form.notOn()).containsExactly("2027-01-07", "2027-01-08");
        assertThat(form.stops()).hasSize(2);
        assertThat(form.tariff()).hasSize(1);

        letIn("id,not_on,capacity_teu\n%s,,30\n".formatted(id));
        assertThat(form().notOn()).isEmpty();
        assertThat(form().capacityTeu()).isEqualTo(30);
        letIn("id,ends\n%s,yes\n".formatted(id));
        assertThat(changes.find(id, today.plusDays(1))).isEmpty();
    }

    @Test
    void everythingAServiceCanSayIsReadAndWrittenAlike() {
        letIn("""
                id,name_en,name_zh,name_ru,carrier,carriage,days,also_on,not_on,first_departure,zone,capacity_teu,cutoff,\
                cutoff_by_class,cutoff_documents,units,powered,dangers,runs_from,runs_to,place,arrival,departure,handling,track_km,\
                track_sections,currency,per_teu,per_teu_km,price_from,price_to
                %1$s,Slow,慢车,Медленный,HXR,rail,6,2027-03-01,2027-03-06,9:05,Asia/Shanghai,40,24:00,DANGEROUS=48:00,CUSTOMS_RELEASE=720,\
                container_20 CONTAINER_40,да,3 8,2026-01-01,2028-12-31,LZD,,0,yes,,,CNY,620,1.9,2026-01-01,2026-12-31
                %1$s,,,,,,,2027-03-02,,,,,,,,,,,,,YIW,60:30,62:00,yes,2900.5,CN 2000 electric; CN 900.5 diesel,CNY,650,2,2027-01-01,
                %1$s,,,,,,,,,,,,,,,,,,,,LZD,120:30,,yes,2900.5,,,,,,
                """.formatted(id));
        ServiceForm form = form();
        assertThat(form.firstDeparture()).isEqualTo("09:05");
        assertThat(form.alsoOn()).containsExactly("2027-03-01", "2027-03-02");
        assertThat(Objects.requireNonNull(form.cutOffs()).byClass()).containsExactly(Map.entry("DANGEROUS", 2880));
        assertThat(Objects.requireNonNull(form.carries()).units()).containsExactly("CONTAINER_20", "CONTAINER_40");
        assertThat(form.stops().get(1).arrivalOffsetMinutes()).isEqualTo(3630);
        assertThat(form.tracks()).hasSize(2);
        assertThat(form.tracks().getFirst().sections()).hasSize(2);
        assertThat(form.tariff()).hasSize(2);

        MvcTestResult left = get("/api/v1/network/services?carrier=HXR&format=csv");
        assertThat(codes(checked(left.getResponse().getContentAsByteArray(), Map.of())))
                .containsExactly("network.sheet.nothing");
    }

    @Test
    void everyFaultIsToldAtOnceByRowAndColumnAndNothingIsLetIn() {
        long version = network.version();
        String other = service();
        String file = HEADER + "\n"
                + id + ",Fast,HXR,AIR,,09:30,12,ZLIC,,0,CNY,900\n"
                + id + ",Faster,,,,,,XXNOP,90,60,,\n"
                + id + ",,,,,,,ZWWW,soon,,,\n"
                + other + ",Slow,HXR,AIR,Someday,25:10,many,ZLIC,,0,XXX,-1\n"
                + other + ",,,,,,,ZLXN,90,,,\n"
                + id + ",,,,,,,ZLXN,400,,,\n"
                + ",,,,,,,ZLXN,500,,,\n";
        ImportView run = checked(bytes(file), Map.of());
        assertThat(found(run))
                .containsExactlyInAnyOrder(
                        "2 days network.days.none",
                        "3 name_en network.sheet.contradiction",
                        "3 place network.place.unknown",
                        "4 arrival network.sheet.minutes",
                        "5 days network.sheet.weekdays",
                        "5 first_departure network.form.time",
                        "5 capacity_teu network.sheet.whole",
                        "5 currency network.currency.unknown",
                        "5 per_teu network.form.amount",
                        "7 id network.service.twice",
                        "8 id network.form.missing");
        assertThat(run.refused()).isEqualTo(7);
        assertThat(imports.commit(operator, run.id()).committed()).isZero();
        assertThat(network.version()).isEqualTo(version);

        Imports.RefusedRows refused = imports.refused(operator, run.id());
        assertThat(refused.header()).endsWith("error");
        assertThat(refused.rows()).hasSize(7);
        assertThat(refused.rows().get(2).getLast()).contains("36:30");
    }

    @Test
    void timeThatRunsBackwardsIsToldAtItsCall() {
        String file = table(flight(id)).replace(",90,", ",0,");
        assertThat(found(checked(bytes(file), Map.of()))).containsExactly("3 arrival network.stops.backwards");
        String noTrack = table(flight(id)).replace("AIR", "RAIL");
        assertThat(found(checked(bytes(noTrack), Map.of()))).containsExactly("3 place network.leg.noTrack");
    }

    @Test
    void whatIsAskedBesideTheFileIsCheckedAndKept() {
        byte[] file = bytes(table(flight(id)));
        ImportView run = checked(file, Map.of("valid_from", "some day", "note", "n".repeat(301)));
        assertThat(found(run))
                .containsExactlyInAnyOrder("0 valid_from network.form.date", "0 note network.note.length");
        assertThat(run.answers()).containsEntry("valid_from", "some day");
        assertThat(found(checked(file, Map.of("valid_from", today.minusDays(1).toString()))))
                .containsExactly("0 valid_from network.sheet.past");
        String faulty = table(flight(id)).replace("ZWWW", "XXNOP");
        for (String day : List.of("2001-01-01", "2999-01-01")) {
            assertThat(found(checked(bytes(faulty), Map.of("valid_from", day))))
                    .hasSize(2)
                    .anyMatch(fault -> fault.startsWith("0 valid_from"))
                    .contains("3 place network.place.unknown");
        }
        assertThat(send(file, Map.of("term", "note")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("exchange.term.malformed");
        assertThat(send(file, Map.of("term", "colour=red")))
                .hasStatus(400)
                .bodyText()
                .contains("exchange.term.unknown", "valid_from");
    }

    @Test
    void damagedSwollenAndGiantFilesLeaveTheNetworkAsItIs() throws IOException {
        long version = network.version();
        byte[] sheet = get("/api/v1/network/services?format=xlsx").getResponse().getContentAsByteArray();
        assertRefused(Arrays.copyOf(sheet, sheet.length / 2), new ExchangeRejection.Unreadable());
        assertRefused(bomb(), new ExchangeRejection.Swollen(100));
        assertRefused(new byte[11 * 1024 * 1024], new ExchangeRejection.TooLarge(10));
        assertRefused(bytes("id\n" + "R101\n".repeat(50_001)), new ExchangeRejection.TooManyRows(50_000));
        assertThat(network.version()).isEqualTo(version);
    }

    @Test
    void aCarrierPutsItsOwnServicesByKeyAlone() {
        PartyView carrier = people.party();
        Viewer key = Viewer.of("key:sheet", carrier.id(), Set.of(Role.BROKER), Optional.empty());
        String own = table(flight(id)).replace("HXR", carrier.code());
        ImportView mine = imports.open(key, "services", "own.csv", bytes(own));
        assertThat(imports.check(key, mine.id(), mine.mapping()).refused()).isZero();
        imports.commit(key, mine.id());
        assertThat(network.service(id).carrier()).isEqualTo(carrier.nameEn());

        ImportView foreign = imports.open(key, "services", "own.csv", bytes("id,capacity_teu\nR101,1\n"));
        imports.check(key, foreign.id(), foreign.mapping());
        assertThat(imports.issues(key, foreign.id(), ALL).items())
                .extracting(Issue::code)
                .containsExactly("network.changes.notAllowed");
        Viewer trader = people.user(Role.TRADER);
        assertThatThrownBy(() -> imports.kind(trader, "services")).isInstanceOf(NotFound.class);
    }

    @Test
    void thePageAsksFromWhenAndWhyAndKeepsWhatWasTyped() {
        ImportView run = imports.open(operator, "services", "table.csv", bytes(table(flight(id))));
        String page = "/imports/" + run.id();
        assertThat(get(page + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Counts for departures from", "term.note", today.toString())
                .doesNotContain("??");
        check(page, "2020-01-01", "Why not?");
        assertThat(get(page + "?lang=en"))
                .bodyText()
                .contains("is-invalid", "Why not?", "What has run cannot be changed", "or a later day")
                .doesNotContain("??");
        check(page, today.toString(), "Why not?");
        assertThat(get(page + "?lang=ru"))
                .bodyText()
                .contains("Записать файл", "Линии, которые появятся")
                .doesNotContain("??", "is-invalid");
        assertThat(get("/imports?lang=zh-CN")).bodyText().contains("线路时刻表", "50,000");
    }

    @Test
    void theTemplateIsSkippedAndIsAServiceOnceItsIdIsOnesOwn() {
        byte[] template = get("/imports/kinds/services/template?format=csv&lang=en")
                .getResponse()
                .getContentAsByteArray();
        assertThat(codes(checked(template, Map.of()))).containsOnly("exchange.row.example");
        String own = new String(template, UTF_8).replace("HXR-501", id);
        assertThat(codes(checked(bytes(own), Map.of()))).containsExactly("network.sheet.changed");
    }

    private void check(String page, String from, String note) {
        var request = web.post()
                .uri(page + "/check")
                .with(authentication(ViewerToken.of(operator)))
                .with(csrf())
                .param("term.valid_from", from)
                .param("term.note", note);
        List<String> header = List.of(HEADER.split(","));
        header.forEach(column -> request.param("column." + column, String.valueOf(header.indexOf(column))));
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private void assertRefused(byte[] file, ExchangeRejection why) {
        assertThatThrownBy(() -> imports.open(operator, "services", "table", file))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(why));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int each = 0; each < 120; each++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private void letIn(String file) {
        ImportView run = checked(bytes(file), Map.of());
        assertThat(found(run)).isEmpty();
        assertThat(imports.commit(operator, run.id()).refused()).isZero();
    }

    private ImportView checked(byte[] file, Map<String, String> terms) {
        ImportView run = imports.open(operator, "services", "table", file);
        return imports.check(operator, run.id(), run.mapping(), terms);
    }

    private List<String> codes(ImportView run) {
        return imports.issues(operator, run.id(), ALL).items().stream()
                .map(Issue::code)
                .toList();
    }

    private List<String> found(ImportView run) {
        return imports.issues(operator, run.id(), ALL).items().stream()
                .filter(Issue::isError)
                .map(issue -> "%d %s %s".formatted(issue.row(), issue.column(), issue.code()))
                .toList();
    }

    private ServiceForm form() {
        return changes.find(id, today.plusDays(1)).orElseThrow();
    }

    @SafeVarargs
    private static String table(List<String>... services) {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (List<String> service : services) {
            rows.addAll(service);
        }
        return String.join("\n", rows) + "\n";
    }

    private static List<String> flight(String id) {
        return List.of(id + ",Test line,HXR,AIR,MON 3 Friday,9:30,12,ZLIC,,0,CNY,900", id + ",,,,,,,ZWWW,90,,,");
    }

    private String service() {
        String made = "S" + ids.next().toString().replace("-", "").substring(22);
        this.made.add(made);
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private MvcTestResult send(byte[] file, Map<String, String> said) {
        var request = web.post()
                .uri("/api/v1/imports")
                .with(authentication(ViewerToken.of(operator)))
                .with(csrf())
                .header("Idempotency-Key", ids.next().toString())
                .multipart()
                .file(new MockMultipartFile("file", "table", "application/octet-stream", file))
                .param("kind", "services");
        said.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(path)
                .with(authentication(ViewerToken.of(operator)))
                .exchange();
    }
}
