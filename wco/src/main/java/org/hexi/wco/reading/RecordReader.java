package org.hexi.wco.reading;

import java.util.ArrayList;
import java.util.List;
import org.hexi.wco.ReadingLimits;
import org.hexi.wco.forms.Form;
import org.hexi.wco.forms.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Elements to records, class by class. Elements come in the order of the model; one that comes out of it, comes too often or is not
 * known there is told, and reading goes on.
 */
final class RecordReader {
    private final ReadingLimits limits;
    private final Problems problems;
    private final boolean isBound;

    RecordReader(ReadingLimits limits, Problems problems, boolean isBound) {
        this.limits = limits;
        this.problems = problems;
        this.isBound = isBound;
    }

    <T extends Record> T read(Form<T> form, XmlNode node, String space) {
        return read(form, node, node.children(), space);
    }

    <T extends Record> T read(Form<T> form, XmlNode node, List<XmlNode> children, String space) {
        new NodeChecks(problems, isBound).container(node, space);
        @Nullable Object[] values = new @Nullable Object[form.slots().size()];
        int reached = 0;
        for (XmlNode child : children) {
            int place = place(form, child, values, reached);
            if (place >= 0) {
                reached = Math.max(reached, place);
                fill(values, place, form.slots().get(place), child, space);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (form.slots().get(i).isRepeated() && values[i] == null) {
                values[i] = List.of();
            }
        }
        return form.make(values);
    }

    /** The place of the slot a child belongs to, or -1 when there is none for it. */
    private int place(Form<?> form, XmlNode child, @Nullable Object[] values, int reached) {
        List<Slot> slots = form.slots();
        int found = -1;
        for (int i = 0; i < slots.size(); i++) {
            boolean isNamed = slots.get(i).name().equals(child.name());
            if (isNamed && (slots.get(i).isRepeated() || values[i] == null)) {
                found = i;
                break;
            }
            if (isNamed && found < 0) {
                found = -2;
            }
        }
        if (found == -1) {
            problems.error("wco.element.unknown", child, child.name(), "one of " + names(slots));
        } else if (found == -2) {
            problems.error("wco.element.repeated", child, child.name(), "this element once");
        } else if (found < reached) {
            problems.error(
                    "wco.element.misplaced",
                    child,
                    child.name(),
                    "this element before " + slots.get(reached).name());
        }
        return Math.max(found, -1);
    }

    private static String names(List<Slot> slots) {
        return String.join(", ", slots.stream().map(Slot::name).distinct().toList());
    }

    @SuppressWarnings("unchecked") // a repeated slot holds the list made here
    private void fill(@Nullable Object[] values, int place, Slot slot, XmlNode child, String space) {
        String own = slot.space() == null ? space : slot.space();
        Object value = slot.isValue()
                ? new ValueReader(limits, problems, isBound).read(slot.type(), child, own)
                : read(Form.of(slot), child, own);
        if (value == null) {
            return;
        }
        if (!slot.isRepeated()) {
            values[place] = value;
            return;
        }
        List<Object> list = (List<Object>) values[place];
        if (list == null) {
            list = new ArrayList<>();
            values[place] = list;
        }
        list.add(value);
    }
}
