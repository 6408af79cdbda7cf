package org.hexi.wco.mapping;

import java.util.TreeSet;
import org.hexi.wco.forms.Form;
import org.hexi.wco.forms.Slot;
import org.hexi.wco.model.Declaration;

/** The elements a declaration gives a value, by their paths below it without numbers. */
final class SaidPaths {
    private final TreeSet<String> paths = new TreeSet<>();

    static TreeSet<String> of(Declaration declaration) {
        SaidPaths said = new SaidPaths();
        said.add(declaration, "");
        return said.paths;
    }

    /** All elements a declaration could give a value. */
    static TreeSet<String> possible() {
        SaidPaths said = new SaidPaths();
        said.add(Form.of(Declaration.class), "");
        return said.paths;
    }

    private void add(Record record, String base) {
        for (Slot slot : Form.of(record.getClass()).slots()) {
            for (Object value : slot.valuesOf(record)) {
                if (slot.isValue()) {
                    paths.add(base + slot.name());
                } else if (value instanceof Record part) {
                    add(part, base + slot.name() + "/");
                }
            }
        }
    }

    private void add(Form<?> form, String base) {
        for (Slot slot : form.slots()) {
            if (slot.isValue()) {
                paths.add(base + slot.name());
            } else {
                add(Form.of(slot), base + slot.name() + "/");
            }
        }
    }
}
