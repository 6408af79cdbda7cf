package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.answering.AnswerCourse;
import org.hexi.wco.answering.AnswerStep;
import org.hexi.wco.answering.Answers;
import org.hexi.wco.answering.CourseComparison;
import org.hexi.wco.answering.TaxStatus;
import org.hexi.wco.answering.TaxedLines;
import org.hexi.wco.check.CheckingDeclarations;
import org.hexi.wco.model.AnswerKind;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.MetaData;
import org.hexi.wco.model.Pointer;
import org.hexi.wco.model.Response;
import org.hexi.wco.pointers.PointerChains;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final DateTime NOON = DateTime.of(Instant.parse("2026-03-01T12:00:00Z"));

    private final Declaration original = Samples.declarationOf(Samples.declaration());
    private final Declaration change = Samples.declarationOf(Samples.amendment());

    @Test
    void eachKindIsWrittenAndReadBack() {
        Answers answers = answers(NOON);
        List<Response> all = List.of(
                answers.accepted(),
                answers.received(),
                answers.rejected(List.of(
                        Issue.error("wco.total.items", 0, "/MetaData/Declaration/GoodsItemQuantity", "3", "2"))),
                answers.documentsWanted("ACA", NOON),
                answers.amended(change),
                answers.released(),
                answers.cleared(),
                answers.requestGranted(),
                answers.tax(TaxStatus.FINAL, List.of(TaxedLines.item(1, List.of()))),
                answers.goodsExited("XX000017", NOON));
        assertThat(all.stream().map(Response::kind).flatMap(Optional::stream)).containsExactly(AnswerKind.values());
        WcoDocument document = new WcoDocument.OfAnswers(MetaData.of("RES", "GB", "HEXI"), all);
        assertThat(ReadingDocuments.read(WritingDocuments.write(document)).document())
                .contains(document);
    }

    @Test
    void aRejectionPointsToTheElement() {
        Declaration wrong = Samples.declarationOf(Samples.declaration().replaceFirst(">50</NetNet", ">61</NetNet"));
        Response rejection = answers(NOON).rejected(CheckingDeclarations.check(wrong));
        assertThat(rejection.errors()).singleElement().satisfies(error -> {
            assertThat(error.validationCode()).isEqualTo("HXI010");
            assertThat(error.pointers())
                    .containsExactly(
                            new Pointer(null, "42A", null),
                            new Pointer(null, "67A", null),
                            new Pointer(1, "68A", null),
                            new Pointer(null, "23A", null),
                            new Pointer(null, "65A", "128"));
        });
    }

    @Test
    void pathsAndChainsSayTheSame() {
        for (String path : List.of(
                "/MetaData/Declaration/TotalPackageQuantity",
                "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/Classification[3]/ID",
                "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Packaging[1]")) {
            assertThat(PointerChains.path(PointerChains.of(path))).contains(path);
        }
        assertThat(PointerChains.of("/MetaData/Response/FunctionCode")).isEmpty();
        assertThat(PointerChains.path(List.of())).isEmpty();
        assertThat(PointerChains.path(List.of(new Pointer(null, "42A", null), new Pointer(null, "99Z", null))))
                .isEmpty();
    }

    @Test
    void anArrivedDeclarationIsAcceptedTaxedAndCleared() {
        assertThat(course(original, List.of(), false)).isEqualTo("DMSACC DMSTAX(67) DMSTAX(4) DMSCLE");
        assertThat(course(original, List.of(change), false))
                .isEqualTo("DMSACC DMSTAX(67) DMSRCV DMSREQ DMSTAX(67) DMSTAX(4) DMSRES DMSCLE");
    }

    @Test
    void theCourseFollowsTheKind() {
        assertThat(course(ofType("IMD"), List.of(), false))
                .isEqualTo("DMSRCV DMSTAX(67) DMSACC DMSTAX(67) DMSTAX(4) DMSCLE");
        assertThat(course(ofType("IMC"), List.of(), false)).isEqualTo("DMSACC DMSCLE");
        assertThat(course(ofType("EXD"), List.of(), true)).isEqualTo("DMSRCV DMSACC DMSRES DMSCLE DMSEOG");
        assertThat(course(ofType("EXA"), List.of(), false)).isEqualTo("DMSACC DMSCLE");
        assertThat(course(ofType("XXX"), List.of(), false)).isEqualTo("DMSREJ");
        Declaration quota = Samples.declarationOf(Samples.declaration()
                .replace("<TypeCode>A00</TypeCode>", "<TypeCode>A00</TypeCode><QuotaOrderID>050001</QuotaOrderID>"));
        assertThat(course(quota, List.of(), false)).isEqualTo("DMSACC DMSTAX(67) DMSTAX(115) DMSROG DMSTAX(4) DMSCLE");
    }

    @Test
    void answersAreLaidBesideTheCourse() {
        List<AnswerStep> course = AnswerCourse.of(original, List.of(), false);
        List<Response> right = List.of(
                at(0).tax(TaxStatus.INDICATIVE, List.of()),
                at(1).accepted(),
                at(2).documentsWanted("ACA", null),
                at(3).tax(TaxStatus.FINAL, List.of()),
                at(3).cleared());
        assertThat(CourseComparison.differences(course, right)).isEmpty();
        List<Response> wrong =
                List.of(at(0).accepted(), at(2).tax(TaxStatus.FINAL, List.of()), at(1).cleared(), at(4).released());
        assertThat(CourseComparison.differences(course, wrong))
                .containsExactly(
                        "DMSTAX(67) follows from the declaration and is not there",
                        "DMSCLE came before DMSTAX(4)",
                        "DMSROG does not follow from the declaration");
    }

    @Test
    void datesAreReadWithTheirOffsets() {
        assertThat(new DateTime("20230605173755+01", "304").instant()).isEqualTo(Instant.parse("2023-06-05T16:37:55Z"));
        assertThat(new DateTime("20230605", "102").instant()).isEqualTo(Instant.parse("2023-06-05T00:00:00Z"));
        assertThatThrownBy(() -> new DateTime("20230605", "7"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, thrown -> assertThat(thrown.code()).isEqualTo("wco.date.malformed"));
    }

    private static Declaration ofType(String type) {
        return Samples.declarationOf(Samples.declaration().replace("<TypeCode>IMA", "<TypeCode>" + type));
    }

    private static String course(Declaration declaration, List<Declaration> messages, boolean departed) {
        return AnswerCourse.of(declaration, messages, departed).stream()
                .map(AnswerStep::toString)
                .collect(Collectors.joining(" "));
    }

    private static Answers at(int second) {
        return answers(DateTime.of(Instant.parse("2026-03-01T12:00:00Z").plusSeconds(second)));
    }

    private static Answers answers(DateTime issued) {
        return new Answers("LAKE-0007", "26XX000000000017A1", "1", "reply", issued);
    }
}
