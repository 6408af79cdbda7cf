package org.hexi.engine.epcis.internal.hash;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexi.engine.epcis.api.AggregationEvent;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.PersistentDisposition;
import org.hexi.engine.epcis.api.QuantityElement;
import org.hexi.engine.epcis.api.TransactionEvent;
import org.hexi.engine.epcis.api.TransformationEvent;
import org.hexi.engine.epcis.api.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The pre-hash string of an event: its facts in canonical order, each list sorted by code point, without separators. The
 * event's own id, its record time and its error declaration take no part. Source: CBV 2.0, section 8.9; where its table
 * and the published vectors differ, the vectors count. Linear in the size of the event but for the sorting of lists.
 */
public final class PreHash {
    private final Canon canon;
    private final StringBuilder out = new StringBuilder();

    private PreHash(Canon canon) {
        this.canon = canon;
    }

    /**
     * The pre-hash string.
     *
     * @param ignored full names, such as {@code {https://ns.example.com/}hash}, of extensions that take no part
     */
    public static String of(EpcisEvent event, Set<String> ignored) {
        PreHash preHash = new PreHash(new Canon(event.head().context(), ignored));
        preHash.write(event);
        return preHash.out.toString();
    }

    private void write(EpcisEvent event) {
        pair("eventType", event.type());
        writeHead(event.head());
        switch (event) {
            case ObjectEvent object -> writeObject(object);
            case AggregationEvent aggregation ->
                writeFamily(
                        aggregation.parentId(),
                        aggregation.childEpcs(),
                        aggregation.childQuantities(),
                        aggregation.action().name());
            case AssociationEvent association ->
                writeFamily(
                        association.parentId(),
                        association.childEpcs(),
                        association.childQuantities(),
                        association.action().name());
            case TransactionEvent transaction -> writeTransaction(transaction);
            case TransformationEvent transformation -> writeTransformation(transformation);
        }
        writeCircumstances(event.circumstances());
        writeIlmd(event);
        out.append(canon.eventExtensions(event.head().extensions(), event.circumstances()));
    }

    private void writeHead(EventHead head) {
        pair("eventTime", Canonical.time(head.eventTime()));
        pair("eventTimeZoneOffset", head.eventTimeZoneOffset());
        List<String> certificates = head.certificationInfo().stream()
                .map(uri -> "certificationInfo=" + Canonical.text(uri))
                .toList();
        out.append(Canon.sorted(certificates));
    }

    private void writeObject(ObjectEvent event) {
        epcs("epcList", event.epcs());
        quantities("quantityList", event.quantities());
        pair("action", event.action().name());
    }

    private void writeFamily(
            @Nullable String parentId, List<String> children, List<QuantityElement> quantities, String action) {
        text("parentID", parentId);
        epcs("childEPCs", children);
        quantities("childQuantityList", quantities);
        pair("action", action);
    }

    private void writeTransaction(TransactionEvent event) {
        epcs("epcList", event.objects());
        text("parentID", event.parentId());
        quantities("quantityList", event.quantities());
        pair("action", event.action().name());
    }

    private void writeTransformation(TransformationEvent event) {
        epcs("inputEPCList", event.inputEpcs());
        quantities("inputQuantityList", event.inputQuantities());
        epcs("outputEPCList", event.outputEpcs());
        quantities("outputQuantityList", event.outputQuantities());
        text("transformationID", event.transformationId());
    }

    private void writeCircumstances(Circumstances circumstances) {
        word("bizStep", Vocabulary.BIZ_STEP, circumstances.bizStep());
        word("disposition", Vocabulary.DISPOSITION, circumstances.disposition());
        persistentDisposition(circumstances.persistentDisposition());
        location("readPoint", circumstances.readPoint());
        location("bizLocation", circumstances.bizLocation());
        out.append(canon.sensorElements(circumstances.sensorElements()));
        list("bizTransactionList", transactions(circumstances.bizTransactions()));
        list("sourceList", endpoints("source", circumstances.sources()));
        list("destinationList", endpoints("destination", circumstances.destinations()));
    }

    private void writeIlmd(EpcisEvent event) {
        Extensions ilmd = switch (event) {
            case ObjectEvent object -> object.ilmd();
            case TransformationEvent transformation -> transformation.ilmd();
            default -> Extensions.none();
        };
        String content = canon.extensions(ilmd);
        if (!content.isEmpty()) {
            out.append("ilmd").append(content);
        }
    }

    private void pair(String name, String value) {
        out.append(name).append('=').append(value);
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            pair(name, Canonical.text(value));
        }
    }

    private void word(String name, Vocabulary vocabulary, @Nullable String value) {
        if (value != null) {
            pair(name, Canonical.word(vocabulary, value));
        }
    }

    private void epcs(String name, List<String> epcs) {
        list(name, epcs.stream().map(epc -> "epc=" + Canonical.text(epc)).toList());
    }

    private void quantities(String name, List<QuantityElement> quantities) {
        list(name, quantities.stream().map(PreHash::quantity).toList());
    }

    private static String quantity(QuantityElement element) {
        String text = "quantityElementepcClass=" + Canonical.text(element.epcClass());
        if (element.quantity() != null) {
            text += "quantity=" + Canonical.number(element.quantity());
        }
        return element.uom() == null ? text : text + "uom=" + element.uom();
    }

    private void list(String name, List<String> items) {
        if (!items.isEmpty()) {
            out.append(name).append(Canon.sorted(items));
        }
    }

    private void persistentDisposition(@Nullable PersistentDisposition disposition) {
        if (disposition == null) {
            return;
        }
        out.append("persistentDisposition")
                .append(Canon.sorted(dispositions("set=", disposition.set())))
                .append(Canon.sorted(dispositions("unset=", disposition.unset())));
    }

    private static List<String> dispositions(String name, List<String> words) {
        return words.stream()
                .map(word -> name + Canonical.word(Vocabulary.DISPOSITION, word))
                .toList();
    }

    private void location(String name, @Nullable Location location) {
        if (location != null) {
            out.append(name);
            pair("id", Canonical.text(location.id()));
            out.append(canon.extensions(location.extensions()));
        }
    }

    private static List<String> transactions(List<BizTransaction> transactions) {
        List<String> items = new ArrayList<>();
        for (BizTransaction transaction : transactions) {
            String type = transaction.type() == null
                    ? ""
                    : "type=" + Canonical.word(Vocabulary.BIZ_TRANSACTION_TYPE, transaction.type());
            items.add(type + "bizTransaction=" + Canonical.text(transaction.id()));
        }
        return items;
    }

    private static List<String> endpoints(String name, List<Endpoint> endpoints) {
        return endpoints.stream()
                .map(end -> "type=" + Canonical.word(Vocabulary.SOURCE_DESTINATION_TYPE, end.type()) + name + "="
                        + Canonical.text(end.id()))
                .toList();
    }
}
