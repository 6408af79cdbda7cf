package org.hexi.engine.epcis.internal.reading;

import java.util.List;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AggregationEvent;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.Node.ObjectNode;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.QuantityElement;
import org.hexi.engine.epcis.api.TransactionEvent;
import org.hexi.engine.epcis.api.TransformationEvent;
import org.jspecify.annotations.Nullable;

/** One event, read to its end whatever is wrong with it. */
final class EventReader {
    private final Problems problems;
    private final Values values;
    private final Context context;
    private final PartReader parts;
    private final Fields fields;
    private final ObjectNode node;

    EventReader(ObjectNode node, Context outer, Problems problems) {
        this.node = node;
        this.problems = problems;
        this.values = new Values(problems);
        this.fields = new Fields(node, problems);
        this.context = outer.with(Contexts.read(fields.take("@context"), problems));
        this.parts = new PartReader(problems, context);
    }

    /** The event, or null when its type is none of the five; with an error reported it is not to be used. */
    @Nullable
    EpcisEvent read() {
        String type = values.text(fields.require("type"));
        return type == null ? null : readType(type);
    }

    private @Nullable EpcisEvent readType(String type) {
        return switch (type) {
            case "ObjectEvent" -> objectEvent();
            case "AggregationEvent" -> aggregationEvent();
            case "AssociationEvent" -> associationEvent();
            case "TransactionEvent" -> transactionEvent();
            case "TransformationEvent" -> transformationEvent();
            default -> {
                problems.error(
                        "epcis.event.typeUnknown",
                        fields.pointer("type"),
                        type,
                        "one of ObjectEvent, AggregationEvent, AssociationEvent, TransactionEvent, TransformationEvent");
                yield null;
            }
        };
    }

    private ObjectEvent objectEvent() {
        Action action = values.requiredAction(fields.require("action"));
        List<String> epcs = values.epcs(fields.take("epcList"));
        List<QuantityElement> quantities = parts.quantities(fields.take("quantityList"));
        Circumstances circumstances = parts.circumstances(fields, false);
        Node ilmd = fields.take("ilmd");
        if (ilmd != null && action != Action.ADD) {
            problems.error("epcis.ilmd.notAllowed", ilmd.pointer(), action.name(), "ilmd only with the action ADD");
        }
        boolean sensed = !circumstances.sensorElements().isEmpty() && circumstances.readPoint() != null;
        if (!has("epcList") && quantities.isEmpty() && !sensed) {
            missing("epcList", "epcList, quantityList, or sensorElementList with a readPoint");
        }
        return new ObjectEvent(head(), action, epcs, quantities, circumstances, parts.ilmd(ilmd));
    }

    private AggregationEvent aggregationEvent() {
        Action action = values.requiredAction(fields.require("action"));
        String parent = values.epc(fields.take("parentID"));
        if (action != Action.OBSERVE && !has("parentID")) {
            missing("parentID", "the parent is required with the action " + action);
        }
        List<String> children = values.epcs(fields.take("childEPCs"));
        List<QuantityElement> quantities = parts.quantities(fields.take("childQuantityList"));
        requireChildren(action, children, quantities);
        Circumstances circumstances = parts.circumstances(fields, false);
        return new AggregationEvent(head(), action, parent, children, quantities, circumstances);
    }

    private AssociationEvent associationEvent() {
        Action action = values.requiredAction(fields.require("action"));
        String parent = values.requiredEpc(fields.require("parentID"));
        List<String> children = values.epcs(fields.take("childEPCs"));
        List<QuantityElement> quantities = parts.quantities(fields.take("childQuantityList"));
        requireChildren(action, children, quantities);
        Circumstances circumstances = parts.circumstances(fields, false);
        return new AssociationEvent(head(), action, parent, children, quantities, circumstances);
    }

    private void requireChildren(Action action, List<String> children, List<QuantityElement> quantities) {
        if (action != Action.DELETE && children.isEmpty() && quantities.isEmpty()) {
            missing("childEPCs", "childEPCs or childQuantityList; only DELETE may leave both out");
        }
    }

    private TransactionEvent transactionEvent() {
        Action action = values.requiredAction(fields.require("action"));
        String parent = values.epc(fields.take("parentID"));
        List<String> epcs = values.epcs(fields.take("epcList"));
        List<QuantityElement> quantities = parts.quantities(fields.take("quantityList"));
        if (action != Action.DELETE && !has("epcList") && quantities.isEmpty()) {
            missing("epcList", "epcList or quantityList; only DELETE may leave both out");
        }
        Circumstances circumstances = parts.circumstances(fields, true);
        return new TransactionEvent(head(), action, parent, epcs, quantities, circumstances);
    }

    private TransformationEvent transformationEvent() {
        String id = values.uri(fields.take("transformationID"));
        List<String> inputs = values.epcs(fields.take("inputEPCList"));
        List<QuantityElement> inputQuantities = parts.quantities(fields.take("inputQuantityList"));
        List<String> outputs = values.epcs(fields.take("outputEPCList"));
        List<QuantityElement> outputQuantities = parts.quantities(fields.take("outputQuantityList"));
        boolean hasInput = !inputs.isEmpty() || !inputQuantities.isEmpty();
        boolean hasOutput = !outputs.isEmpty() || !outputQuantities.isEmpty();
        if (!hasInput && (!hasOutput || !has("transformationID"))) {
            missing("inputEPCList", "an input; only with a transformationID may input or output be left out");
        } else if (!hasOutput && !has("transformationID")) {
            missing("outputEPCList", "an output; only with a transformationID may input or output be left out");
        }
        Circumstances circumstances = parts.circumstances(fields, false);
        Extensions ilmd = parts.ilmd(fields.take("ilmd"));
        return new TransformationEvent(
                head(), id, inputs, inputQuantities, outputs, outputQuantities, circumstances, ilmd);
    }

    /** Read last, for it keeps what no other part asked for. */
    private EventHead head() {
        return new EventHead(
                context,
                values.requiredTime(fields.require("eventTime")),
                values.requiredOffset(fields.require("eventTimeZoneOffset")),
                values.time(fields.take("recordTime")),
                eventId(),
                values.list(certificates(), values::uri),
                parts.errorDeclaration(fields.take("errorDeclaration")),
                fields.rest(context));
    }

    /** The standard's context makes id and eventID one; older documents write the short one. */
    private @Nullable String eventId() {
        String eventId = values.uri(fields.take("eventID"));
        Node id = fields.take("id");
        if (id == null) {
            return eventId;
        }
        problems.warning("epcis.eventID.short", id.pointer(), Problems.shown(id), "write eventID");
        return eventId == null ? values.uri(id) : eventId;
    }

    /** One certificate may stand without brackets, as the schema says. */
    private @Nullable Node certificates() {
        Node certificates = fields.take("certificationInfo");
        return certificates instanceof Node.Text ? Node.array(List.of(certificates)) : certificates;
    }

    private boolean has(String name) {
        return node.field(name) != null;
    }

    private void missing(String name, String hint) {
        problems.error("epcis.field.missing", fields.pointer(name), null, hint);
    }
}
