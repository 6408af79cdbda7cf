package org.hexi.wco.answering;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.model.AdditionalInformation;
import org.hexi.wco.model.Amendment;
import org.hexi.wco.model.AnswerKind;
import org.hexi.wco.model.AnsweredDeclaration;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.Response;
import org.hexi.wco.model.Status;
import org.hexi.wco.model.ValidationError;
import org.hexi.wco.pointers.PointerChains;
import org.jspecify.annotations.Nullable;

/**
 * Makes the answers about one declaration. Immutable.
 *
 * @param reference the declarant's own reference
 * @param id number of the declaration with customs
 * @param version which version of it is meant
 * @param reply reference of the answer itself
 * @param issued when it is given
 */
public record Answers(String reference, String id, String version, String reply, DateTime issued) {
    private static final String STATEMENT = "AFB";
    private static final String GRANTED = "39";
    private static final String NOTHING_FOUND = "A2";

    public Response accepted() {
        return answer(AnswerKind.ACCEPTED).about(issued, null, null).response();
    }

    public Response received() {
        return answer(AnswerKind.RECEIVED).response();
    }

    /** Refused: each error with its hint and the chain of pointers to the element it is about. Warnings are left out. */
    public Response rejected(List<Issue> issues) {
        Draft draft = answer(AnswerKind.REJECTED).about(null, issued, null);
        draft.errors =
                issues.stream().filter(Issue::isError).map(Answers::error).toList();
        return draft.response();
    }

    private static ValidationError error(Issue issue) {
        return new ValidationError(issue.hint(), Codes.of(issue.code()), PointerChains.of(issue.column()));
    }

    /** Documents are wanted, by a day. */
    public Response documentsWanted(String statementCode, @Nullable DateTime until) {
        Draft draft = answer(AnswerKind.DOCUMENTS_WANTED);
        draft.information = List.of(new AdditionalInformation(statementCode, null, until, statementCode, List.of()));
        return draft.response();
    }

    /** What was changed, as it was asked for. */
    public Response amended(Declaration message) {
        Draft draft = answer(AnswerKind.AMENDED);
        draft.information = message.additionalInformation();
        draft.amendments = message.amendments();
        draft.changed = new PartOf(message).changed();
        return draft.response();
    }

    public Response released() {
        return controlled(AnswerKind.RELEASED);
    }

    public Response cleared() {
        return controlled(AnswerKind.CLEARED);
    }

    private Response controlled(AnswerKind kind) {
        Draft draft = answer(kind);
        draft.information = List.of(new AdditionalInformation(NOTHING_FOUND, null, null, STATEMENT, List.of()));
        return draft.response();
    }

    public Response requestGranted() {
        Draft draft = answer(AnswerKind.REQUEST_ANSWERED);
        draft.information = List.of(new AdditionalInformation(null, null, null, STATEMENT, List.of()));
        draft.statuses = List.of(Status.of(GRANTED));
        return draft.response();
    }

    /** What was assessed, line by line. */
    public Response tax(TaxStatus status, List<GoodsItem> assessed) {
        Draft draft = answer(AnswerKind.TAX).about(null, null, TaxedLines.shipment(assessed));
        draft.statuses = List.of(Status.of(status.code()));
        return draft.response();
    }

    public Response goodsExited(String office, DateTime when) {
        Draft draft = answer(AnswerKind.GOODS_EXITED);
        draft.information = List.of(new AdditionalInformation(null, office, null, "CEX", List.of()));
        draft.statuses = List.of(new Status(when, "A1"));
        return draft.response();
    }

    private Draft answer(AnswerKind kind) {
        return new Draft(kind);
    }

    /** An answer under construction. */
    private final class Draft {
        private final AnswerKind kind;
        private List<AdditionalInformation> information = List.of();
        private List<Amendment> amendments = List.of();
        private List<ValidationError> errors = List.of();
        private List<Status> statuses = List.of();
        private @Nullable DateTime accepted;
        private @Nullable DateTime rejected;
        private @Nullable GoodsShipment shipment;
        private @Nullable Declaration changed;

        private Draft(AnswerKind kind) {
            this.kind = kind;
        }

        private Draft about(
                @Nullable DateTime accepted, @Nullable DateTime rejected, @Nullable GoodsShipment shipment) {
            this.accepted = accepted;
            this.rejected = rejected;
            this.shipment = shipment;
            return this;
        }

        private Response response() {
            return new Response(
                    kind.code(),
                    reply,
                    issued,
                    information,
                    amendments,
                    null,
                    errors,
                    statuses,
                    new AnsweredDeclaration(accepted, null, reference, id, rejected, version, shipment),
                    changed);
        }
    }
}
