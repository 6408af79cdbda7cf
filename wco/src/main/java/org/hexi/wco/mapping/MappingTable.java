package org.hexi.wco.mapping;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hexi.wco.forms.Form;
import org.hexi.wco.forms.Slot;
import org.hexi.wco.model.Declaration;

/** The table of fields as a page. */
public final class MappingTable {
    private MappingTable() {}

    public static String markdown() {
        return """
                | Hexi | WCO element | WCO id | CUSDEC | Chinese form |
                |---|---|---|---|---|
                %s
                """.formatted(MappedField.all().map(MappingTable::row).collect(Collectors.joining("\n")));
    }

    private static String row(MappedField field) {
        return "| %s | `%s` | %s | %s | %s |"
                .formatted(
                        field.own() == null ? "not held yet" : "`" + field.own() + "`",
                        field.path(),
                        id(field.path()).orElse("-"),
                        orDash(field.cusdec()),
                        orDash(field.china()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    /** The ids of the classes on the way and of the element, as pointers name them. */
    private static Optional<String> id(String path) {
        Form<?> form = Form.of(Declaration.class);
        StringBuilder ids = new StringBuilder("42A");
        for (String name : path.split("/")) {
            Slot slot = form.find(name).orElseThrow();
            if (!slot.id().isEmpty()) {
                ids.append('/').append(slot.id());
            }
            form = slot.isValue() ? form : Form.of(slot);
        }
        return Optional.of(ids.toString());
    }
}
