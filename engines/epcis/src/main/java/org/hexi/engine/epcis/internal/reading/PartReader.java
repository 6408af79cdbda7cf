package org.hexi.engine.epcis.internal.reading;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.ErrorDeclaration;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.Node.ObjectNode;
import org.hexi.engine.epcis.api.PersistentDisposition;
import org.hexi.engine.epcis.api.QuantityElement;
import org.hexi.engine.epcis.api.SensorElement;
import org.hexi.engine.epcis.api.SensorMetadata;
import org.hexi.engine.epcis.api.SensorProperty;
import org.hexi.engine.epcis.api.SensorReport;
import org.hexi.engine.epcis.api.SensorValue;
import org.hexi.engine.epcis.api.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The parts events are made of: places, amounts, papers, ends of a transfer, measurements, corrections. */
final class PartReader {
    private final Problems problems;
    private final Values values;
    private final Context context;

    PartReader(Problems problems, Context context) {
        this.problems = problems;
        this.values = new Values(problems);
        this.context = context;
    }

    Circumstances circumstances(Fields fields, boolean transactionsRequired) {
        Node transactions =
                transactionsRequired ? fields.require("bizTransactionList") : fields.take("bizTransactionList");
        List<BizTransaction> papers = values.list(transactions, this::bizTransaction);
        if (transactionsRequired && transactions != null && papers.isEmpty()) {
            problems.error("epcis.list.empty", transactions.pointer(), null, "at least one business transaction");
        }
        return new Circumstances(
                values.word(Vocabulary.BIZ_STEP, fields.take("bizStep")),
                values.word(Vocabulary.DISPOSITION, fields.take("disposition")),
                persistentDisposition(fields.take("persistentDisposition")),
                location(fields.take("readPoint")),
                location(fields.take("bizLocation")),
                papers,
                values.list(fields.take("sourceList"), node -> endpoint("source", node)),
                values.list(fields.take("destinationList"), node -> endpoint("destination", node)),
                values.list(fields.take("sensorElementList"), this::sensorElement));
    }

    List<QuantityElement> quantities(@Nullable Node node) {
        return values.list(node, this::quantity);
    }

    Extensions ilmd(@Nullable Node node) {
        Fields fields = fields(node);
        return fields == null ? Extensions.none() : fields.rest(context);
    }

    @Nullable
    ErrorDeclaration errorDeclaration(@Nullable Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        return new ErrorDeclaration(
                values.requiredTime(fields.require("declarationTime")),
                values.word(Vocabulary.ERROR_REASON, fields.take("reason")),
                values.list(fields.take("correctiveEventIDs"), values::uri),
                fields.rest(context));
    }

    private @Nullable Fields fields(@Nullable Node node) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, problems);
        }
        if (node != null) {
            problems.wrongType(node, "an object");
        }
        return null;
    }

    private @Nullable QuantityElement quantity(Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        QuantityElement element = new QuantityElement(
                values.requiredEpc(fields.require("epcClass")),
                values.decimal(fields.take("quantity")),
                values.unit(fields.take("uom")));
        fields.refuseRest();
        return element;
    }

    private @Nullable BizTransaction bizTransaction(Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        BizTransaction transaction = new BizTransaction(
                values.word(Vocabulary.BIZ_TRANSACTION_TYPE, fields.take("type")),
                values.requiredUri(fields.require("bizTransaction")));
        fields.refuseRest();
        return transaction;
    }

    private @Nullable Endpoint endpoint(String name, Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        Endpoint endpoint = new Endpoint(
                values.requiredWord(Vocabulary.SOURCE_DESTINATION_TYPE, fields.require("type")),
                values.requiredEpc(fields.require(name)));
        fields.refuseRest();
        return endpoint;
    }

    private @Nullable Location location(@Nullable Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        return new Location(values.requiredEpc(fields.require("id")), fields.rest(context));
    }

    private @Nullable PersistentDisposition persistentDisposition(@Nullable Node node) {
        Fields fields = fields(node);
        if (fields == null || node == null) {
            return null;
        }
        PersistentDisposition disposition =
                new PersistentDisposition(dispositions(fields.take("set")), dispositions(fields.take("unset")));
        if (disposition.set().isEmpty() && disposition.unset().isEmpty()) {
            problems.error("epcis.persistentDisposition.empty", node.pointer(), null, "set, unset or both");
        }
        fields.refuseRest();
        return disposition;
    }

    private List<String> dispositions(@Nullable Node node) {
        return values.list(node, item -> values.word(Vocabulary.DISPOSITION, item));
    }

    private @Nullable SensorElement sensorElement(Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        dropRedundantType(fields);
        List<SensorReport> reports = values.list(fields.require("sensorReport"), this::sensorReport);
        SensorMetadata metadata = sensorMetadata(fields.take("sensorMetadata"));
        return new SensorElement(metadata, reports, fields.rest(context));
    }

    /** Older documents name the type of the element, which the position says already. */
    private void dropRedundantType(Fields fields) {
        Node type = fields.take("type");
        String text = values.text(type);
        if (type == null || text == null) {
            return;
        }
        if (text.equals("epcis:SensorElement")) {
            problems.warning("epcis.sensor.typed", type.pointer(), text, "leave the type of a sensor element out");
        } else {
            problems.error("epcis.field.unknown", type.pointer(), text, "a sensor element has no type of its own");
        }
    }

    private @Nullable SensorMetadata sensorMetadata(@Nullable Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        return new SensorMetadata(properties(fields, SensorProperty.METADATA), fields.rest(context));
    }

    private @Nullable SensorReport sensorReport(Node node) {
        Fields fields = fields(node);
        if (fields == null) {
            return null;
        }
        if (fields.take("exception") == null) {
            fields.require("type");
        }
        return new SensorReport(properties(fields, SensorProperty.REPORT), fields.rest(context));
    }

    private Map<SensorProperty, SensorValue> properties(Fields fields, List<SensorProperty> properties) {
        Map<SensorProperty, SensorValue> found = new EnumMap<>(SensorProperty.class);
        for (SensorProperty property : properties) {
            SensorValue value = sensorValue(property, fields.take(property.fieldName()));
            if (value != null) {
                found.put(property, value);
            }
        }
        return found;
    }

    private @Nullable SensorValue sensorValue(SensorProperty property, @Nullable Node node) {
        return switch (property.form()) {
            case DECIMAL -> {
                var number = values.decimal(node);
                yield number == null ? null : new SensorValue.Decimal(number);
            }
            case BOOLEAN -> {
                Boolean flag = values.flag(node);
                yield flag == null ? null : new SensorValue.Flag(flag);
            }
            case TIME -> {
                OffsetDateTime time = values.time(node);
                yield time == null ? null : new SensorValue.Moment(time);
            }
            case URI -> wordOf(values.uri(node));
            case TEXT -> wordOf(values.text(node));
            case HEX -> wordOf(values.hex(node));
            case MEASUREMENT -> wordOf(values.word(Vocabulary.MEASUREMENT, node));
            case ALERT -> wordOf(values.word(Vocabulary.SENSOR_ALERT, node));
            case COMPONENT -> wordOf(values.word(Vocabulary.COMPONENT, node));
        };
    }

    private static @Nullable SensorValue wordOf(@Nullable String text) {
        return text == null ? null : new SensorValue.Word(text);
    }
}
