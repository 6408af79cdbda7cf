package org.hexi.engine.epcis.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.Node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The fields of one object, ticked off one by one; what is left over is an extension or a mistake. */
final class Fields {
    private final ObjectNode node;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();

    Fields(ObjectNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The field, or null when it is missing. */
    @Nullable
    Node take(String name) {
        asked.add(name);
        return node.field(name);
    }

    /** The field; its absence is an error. */
    @Nullable
    Node require(String name) {
        Node field = take(name);
        if (field == null) {
            problems.error("epcis.field.missing", pointer(name), null, "the field is required");
        }
        return field;
    }

    String pointer(String name) {
        return Node.below(node.pointer(), name);
    }

    /** What nobody asked for: extensions are kept, fields without a namespace are errors. */
    Extensions rest(Context context) {
        Map<String, Node> extensions = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            if (asked.contains(name)) {
                return;
            }
            if (isExtension(name, context)) {
                extensions.put(name, value);
            } else {
                unknown(name, value);
            }
        });
        return Extensions.of(extensions);
    }

    /** For objects the standard lets nobody extend. */
    void refuseRest() {
        node.fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                unknown(name, value);
            }
        });
    }

    private boolean isExtension(String name, Context context) {
        int colon = name.indexOf(':');
        if (colon <= 0) {
            return context.prefixes().containsKey(name);
        }
        String prefix = name.substring(0, colon);
        boolean isAddress = name.startsWith("//", colon + 1) || prefix.equals("urn");
        if (!isAddress && !context.declares(prefix)) {
            problems.warning("epcis.prefix.undeclared", pointer(name), prefix, "declare the prefix in @context");
        }
        return true;
    }

    private void unknown(String name, Node value) {
        problems.error(
                "epcis.field.unknown",
                value.pointer().isEmpty() ? pointer(name) : value.pointer(),
                Problems.shown(value),
                "no field " + name + " here; accepted: " + String.join(", ", asked)
                        + ", or an own field with a prefix of @context");
    }
}
