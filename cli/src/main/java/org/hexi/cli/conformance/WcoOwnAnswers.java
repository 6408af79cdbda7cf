package org.hexi.cli.conformance;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.ReadingDocuments;
import org.hexi.wco.WcoDocument;
import org.hexi.wco.WritingDocuments;
import org.hexi.wco.answering.AnswerCourse;
import org.hexi.wco.answering.AnswerStep;
import org.hexi.wco.answering.Answers;
import org.hexi.wco.answering.TaxStatus;
import org.hexi.wco.answering.TaxedLines;
import org.hexi.wco.check.CheckingDeclarations;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.DutyTaxFee;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.MetaData;
import org.hexi.wco.model.Payment;
import org.hexi.wco.model.Response;
import org.hexi.wco.tax.RecomputedTax;
import org.hexi.wco.tax.RecomputingTaxes;
import org.hexi.wco.tax.TaxPractice;
import org.jspecify.annotations.Nullable;

/** The answers Hexi would give to a declaration by its own decision, written and held against the schema. */
final class WcoOwnAnswers {
    private static final DateTime DAY = new DateTime("20260301080000Z", "304");

    private final Declaration original;
    private final List<Declaration> messages;
    private final WcoSchemas schemas;
    private final WcoTally tally;
    private final Answers answers;

    WcoOwnAnswers(Declaration original, List<Declaration> messages, WcoSchemas schemas, WcoTally tally) {
        this.original = original;
        this.messages = messages;
        this.schemas = schemas;
        this.tally = tally;
        String reference = String.valueOf(original.functionalReferenceID());
        this.answers = new Answers(reference, "26HXI000000000001", "1", "reply-1", DAY);
    }

    void check(List<Response> taxed) throws IOException {
        List<Issue> issues = CheckingDeclarations.check(original);
        if (issues.stream().anyMatch(Issue::isError)) {
            valid("rejection", answers.rejected(issues));
            return;
        }
        for (AnswerStep step : AnswerCourse.of(
                original,
                messages,
                original.kind().filter(kind -> kind.isExport()).isPresent())) {
            valid(step.toString(), answer(step, taxed));
        }
        valid("DMSDOC", answers.documentsWanted("ACA", DAY));
        spoilt();
    }

    private Response answer(AnswerStep step, List<Response> taxed) {
        return switch (step.kind()) {
            case ACCEPTED -> answers.accepted();
            case RECEIVED -> answers.received();
            case REJECTED -> answers.rejected(List.of());
            case DOCUMENTS_WANTED -> answers.documentsWanted("ACA", DAY);
            case AMENDED -> answers.amended(messages.isEmpty() ? original : messages.getLast());
            case RELEASED -> answers.released();
            case CLEARED -> answers.cleared();
            case REQUEST_ANSWERED -> answers.requestGranted();
            case TAX -> answers.tax(Optional.ofNullable(step.status()).orElse(TaxStatus.FINAL), lines(taxed));
            case GOODS_EXITED -> answers.goodsExited("GB000001", DAY);
        };
    }

    /** The assessed lines of the scenario, or those the declaration asks taxes for. */
    private List<GoodsItem> lines(List<Response> taxed) {
        if (!taxed.isEmpty()) {
            return recomputed(taxed.getLast());
        }
        List<GoodsItem> lines = new ArrayList<>();
        List<GoodsItem> items = original.goodsItems();
        for (int i = 0; i < items.size(); i++) {
            lines.add(TaxedLines.item(i + 1, List.of()));
        }
        return lines;
    }

    /** The lines as they were found again: bases and rates of the tariff in force then, amounts of our own. */
    private List<GoodsItem> recomputed(Response answer) {
        Iterator<RecomputedTax> found = new RecomputingTaxes(TaxPractice.unitedKingdom(), original, messages)
                .recompute(answer)
                .iterator();
        List<GoodsItem> lines = new ArrayList<>();
        for (GoodsItem item : answer.goodsItems()) {
            List<DutyTaxFee> fees = new ArrayList<>();
            for (DutyTaxFee fee : item.commodity() == null
                    ? List.<DutyTaxFee>of()
                    : item.commodity().dutyTaxFees()) {
                fees.add(withAmounts(fee, found.next()));
            }
            lines.add(TaxedLines.item(lines.size() + 1, fees));
        }
        return lines;
    }

    private static DutyTaxFee withAmounts(DutyTaxFee fee, RecomputedTax found) {
        return new DutyTaxFee(
                fee.adValoremTaxBaseAmount(),
                fee.deductAmount(),
                fee.dutyRegimeCode(),
                fee.specificTaxBaseQuantity(),
                fee.taxRateNumeric(),
                fee.typeCode(),
                fee.quotaOrderID(),
                new Payment(null, amount(found.recomputed()), amount(found.payable())));
    }

    private static @Nullable Amount amount(@Nullable BigDecimal value) {
        return value == null
                ? null
                : new Amount(value, TaxPractice.unitedKingdom().currency());
    }

    /** A copy that says of itself that it has one line too many is refused, with a pointer that leads there. */
    private void spoilt() throws IOException {
        String text = new String(
                WritingDocuments.write(new WcoDocument.OfDeclaration(MetaData.of("DEC", "GB", "HMRC"), original)),
                StandardCharsets.UTF_8);
        int more = original.goodsItems().size() + 1;
        byte[] copy = text.replaceFirst("<GoodsItemQuantity>\\d+<", "<GoodsItemQuantity>" + more + "<")
                .getBytes(StandardCharsets.UTF_8);
        WcoFile read = WcoFile.of("spoilt", copy);
        for (Declaration declaration : read.declarations().toList()) {
            List<Issue> issues = CheckingDeclarations.check(declaration);
            boolean isFound = original.goodsItemQuantity() == null
                    || issues.stream().anyMatch(issue -> issue.code().equals("wco.total.items"));
            if (!isFound) {
                tally.failed("own rejection", "a wrong number of lines was not seen");
            }
            valid("own rejection", answers.rejected(issues));
        }
    }

    private void valid(String name, Response response) throws IOException {
        WcoDocument document = new WcoDocument.OfAnswers(MetaData.of("RES", "GB", "HMRC"), List.of(response));
        byte[] written = WritingDocuments.write(document);
        List<String> faults = new ArrayList<>(schemas.answer(written));
        if (!ReadingDocuments.read(written).document().equals(Optional.of(document))) {
            faults.add("it reads back otherwise");
        }
        if (!faults.isEmpty()) {
            tally.failed("own " + name, String.join("; ", faults));
        }
    }
}
