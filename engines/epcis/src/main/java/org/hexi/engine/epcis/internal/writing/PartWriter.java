package org.hexi.engine.epcis.internal.writing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.ErrorDeclaration;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.PersistentDisposition;
import org.hexi.engine.epcis.api.QuantityElement;
import org.hexi.engine.epcis.api.SensorElement;
import org.hexi.engine.epcis.api.SensorMetadata;
import org.hexi.engine.epcis.api.SensorProperty;
import org.hexi.engine.epcis.api.SensorReport;
import org.hexi.engine.epcis.api.SensorValue;
import org.jspecify.annotations.Nullable;

/** The parts events are made of, written as the standard's JSON-LD. */
final class PartWriter {
    private PartWriter() {}

    static void circumstances(Circumstances circumstances, TreeWriter tree) {
        tree.text("bizStep", circumstances.bizStep())
                .text("disposition", circumstances.disposition())
                .node("persistentDisposition", persistentDisposition(circumstances.persistentDisposition()))
                .node("readPoint", location(circumstances.readPoint()))
                .node("bizLocation", location(circumstances.bizLocation()))
                .list("bizTransactionList", circumstances.bizTransactions(), PartWriter::transaction)
                .list("sourceList", circumstances.sources(), end -> endpoint("source", end))
                .list("destinationList", circumstances.destinations(), end -> endpoint("destination", end))
                .list("sensorElementList", circumstances.sensorElements(), PartWriter::sensorElement);
    }

    static Node quantity(QuantityElement element) {
        return new TreeWriter()
                .text("epcClass", element.epcClass())
                .number("quantity", element.quantity())
                .text("uom", element.uom())
                .build();
    }

    static @Nullable Node errorDeclaration(@Nullable ErrorDeclaration declaration) {
        if (declaration == null) {
            return null;
        }
        return new TreeWriter()
                .time("declarationTime", declaration.declarationTime())
                .text("reason", declaration.reason())
                .texts("correctiveEventIDs", declaration.correctiveEventIds())
                .extensions(declaration.extensions())
                .build();
    }

    private static Node transaction(BizTransaction transaction) {
        return new TreeWriter()
                .text("type", transaction.type())
                .text("bizTransaction", transaction.id())
                .build();
    }

    private static Node endpoint(String name, Endpoint endpoint) {
        return new TreeWriter()
                .text("type", endpoint.type())
                .text(name, endpoint.id())
                .build();
    }

    private static @Nullable Node location(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        return new TreeWriter()
                .text("id", location.id())
                .extensions(location.extensions())
                .build();
    }

    private static @Nullable Node persistentDisposition(@Nullable PersistentDisposition disposition) {
        if (disposition == null) {
            return null;
        }
        return new TreeWriter()
                .texts("set", disposition.set())
                .texts("unset", disposition.unset())
                .build();
    }

    private static Node sensorElement(SensorElement element) {
        return new TreeWriter()
                .node("sensorMetadata", metadata(element.metadata()))
                .list("sensorReport", element.reports(), PartWriter::report)
                .extensions(element.extensions())
                .build();
    }

    private static @Nullable Node metadata(@Nullable SensorMetadata metadata) {
        if (metadata == null) {
            return null;
        }
        TreeWriter tree = new TreeWriter();
        values(metadata.values(), SensorProperty.METADATA, tree);
        return tree.extensions(metadata.extensions()).build();
    }

    private static Node report(SensorReport report) {
        TreeWriter tree = new TreeWriter();
        values(report.values(), SensorProperty.REPORT, tree);
        return tree.extensions(report.extensions()).build();
    }

    private static void values(Map<SensorProperty, SensorValue> values, List<SensorProperty> order, TreeWriter tree) {
        for (SensorProperty property : order) {
            SensorValue value = values.get(property);
            if (value != null) {
                tree.node(property.fieldName(), value(value));
            }
        }
    }

    private static Node value(SensorValue value) {
        return switch (value) {
            case SensorValue.Word word -> Node.text(word.value());
            case SensorValue.Decimal decimal -> Node.number(decimal.value());
            case SensorValue.Flag flag -> Node.bool(flag.value());
            case SensorValue.Moment moment -> Node.text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.value()));
        };
    }
}
