package org.hexi.engine.epcis.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexi.engine.epcis.api.AggregationEvent;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.QuantityElement;
import org.hexi.engine.epcis.api.TransactionEvent;
import org.hexi.engine.epcis.api.TransformationEvent;
import org.jspecify.annotations.Nullable;

/** One event as the standard's JSON-LD. */
public final class EventWriter {
    private EventWriter() {}

    /** An event that stands by itself, with its context. */
    public static Node.ObjectNode withContext(EpcisEvent event) {
        TreeWriter tree = new TreeWriter().node("@context", context(event.head().context()));
        write(event, tree);
        return tree.build();
    }

    /** An event of a document whose own context is the event's. */
    public static Node.ObjectNode withoutContext(EpcisEvent event) {
        TreeWriter tree = new TreeWriter();
        write(event, tree);
        return tree.build();
    }

    /** A context: the shared addresses, then one object of prefixes. */
    public static Node context(Context context) {
        List<Node> items = new ArrayList<>();
        context.urls().forEach(url -> items.add(Node.text(url)));
        if (!context.prefixes().isEmpty()) {
            LinkedHashMap<String, Node> prefixes = new LinkedHashMap<>();
            context.prefixes().forEach((prefix, uri) -> prefixes.put(prefix, Node.text(uri)));
            items.add(Node.object(prefixes));
        }
        return Node.array(items);
    }

    private static void write(EpcisEvent event, TreeWriter tree) {
        head(event, tree);
        switch (event) {
            case ObjectEvent object -> object(object, tree);
            case AggregationEvent aggregation -> {
                family(aggregation.parentId(), aggregation.childEpcs(), aggregation.childQuantities(), tree);
                tree.text("action", aggregation.action().name());
            }
            case AssociationEvent association -> {
                family(association.parentId(), association.childEpcs(), association.childQuantities(), tree);
                tree.text("action", association.action().name());
            }
            case TransactionEvent transaction -> transaction(transaction, tree);
            case TransformationEvent transformation -> transformation(transformation, tree);
        }
        PartWriter.circumstances(event.circumstances(), tree);
        ilmd(event, tree);
        tree.extensions(event.head().extensions());
    }

    private static void head(EpcisEvent event, TreeWriter tree) {
        EventHead head = event.head();
        tree.text("type", event.type())
                .text("eventID", head.eventId())
                .time("eventTime", head.eventTime())
                .text("eventTimeZoneOffset", head.eventTimeZoneOffset())
                .time("recordTime", head.recordTime())
                .texts("certificationInfo", head.certificationInfo())
                .node("errorDeclaration", PartWriter.errorDeclaration(head.errorDeclaration()));
    }

    private static void object(ObjectEvent event, TreeWriter tree) {
        // the schema wants the list of an object event to be there even when sensors tell all
        tree.node("epcList", Node.array(event.epcs().stream().map(Node::text).toList()))
                .list("quantityList", event.quantities(), PartWriter::quantity)
                .text("action", event.action().name());
    }

    private static void family(
            @Nullable String parentId, List<String> children, List<QuantityElement> quantities, TreeWriter tree) {
        tree.text("parentID", parentId)
                .texts("childEPCs", children)
                .list("childQuantityList", quantities, PartWriter::quantity);
    }

    private static void transaction(TransactionEvent event, TreeWriter tree) {
        tree.text("parentID", event.parentId())
                .node(
                        "epcList",
                        Node.array(event.objects().stream().map(Node::text).toList()))
                .list("quantityList", event.quantities(), PartWriter::quantity)
                .text("action", event.action().name());
    }

    private static void transformation(TransformationEvent event, TreeWriter tree) {
        tree.texts("inputEPCList", event.inputEpcs())
                .list("inputQuantityList", event.inputQuantities(), PartWriter::quantity)
                .texts("outputEPCList", event.outputEpcs())
                .list("outputQuantityList", event.outputQuantities(), PartWriter::quantity)
                .text("transformationID", event.transformationId());
    }

    private static void ilmd(EpcisEvent event, TreeWriter tree) {
        Extensions ilmd = switch (event) {
            case ObjectEvent object -> object.ilmd();
            case TransformationEvent transformation -> transformation.ilmd();
            default -> Extensions.none();
        };
        TreeWriter content = new TreeWriter().extensions(ilmd);
        if (!content.isEmpty()) {
            tree.node("ilmd", content.build());
        }
    }
}
