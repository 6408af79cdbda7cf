package org.hexi.wco.pointers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.wco.forms.Form;
import org.hexi.wco.forms.Slot;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The two ways to say where something stands: the path of an element, for people and schemas, and the chain of pointers with WCO ids, for
 * answers. Linear in the length of the path.
 */
public final class PointerChains {
    private static final String ROOT = "42A";

    private PointerChains() {}

    /** The chain of an element of a declaration; an element without an id of its own is told by its class. */
    public static List<Pointer> of(String path) {
        if (!path.startsWith(Paths.DECLARATION)) {
            return List.of();
        }
        List<Pointer> chain = new ArrayList<>(List.of(new Pointer(null, ROOT, null)));
        Form<?> form = Form.of(Declaration.class);
        for (String text : path.substring(Paths.DECLARATION.length()).split("/")) {
            Paths.Step step = text.isEmpty() || text.startsWith("@") ? null : Paths.Step.of(text);
            Slot slot = step == null ? null : form.find(step.name()).orElse(null);
            if (step == null || slot == null) {
                continue;
            }
            if (slot.isValue()) {
                Pointer last = chain.removeLast();
                chain.add(new Pointer(
                        last.sequenceNumeric(),
                        last.documentSectionCode(),
                        slot.id().isEmpty() ? null : slot.id()));
                break;
            }
            Integer number = step.number() == null ? Integer.valueOf(1) : step.number();
            chain.add(new Pointer(slot.isRepeated() ? number : null, slot.id(), null));
            form = Form.of(slot);
        }
        return List.copyOf(chain);
    }

    /** The path a chain leads to, or empty when it leads nowhere the model knows. */
    public static Optional<String> path(List<Pointer> chain) {
        if (chain.isEmpty() || !ROOT.equals(chain.getFirst().documentSectionCode())) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder(Paths.DECLARATION);
        Form<?> form = Form.of(Declaration.class);
        for (Pointer link : chain.subList(1, chain.size())) {
            String section = link.documentSectionCode();
            Slot slot = section == null ? null : form.findById(section).orElse(null);
            if (slot == null || slot.isValue()) {
                return Optional.empty();
            }
            path.append('/').append(slot.name());
            if (slot.isRepeated() && link.sequenceNumeric() != null) {
                path.append('[').append(link.sequenceNumeric()).append(']');
            }
            form = Form.of(slot);
        }
        return tag(form, chain.getLast().tagID()).map(tag -> path + tag);
    }

    /** The last step; a class that several roles share has elements whose ids depend on the role, so any id is one of them. */
    private static Optional<String> tag(Form<?> form, @Nullable String id) {
        if (id == null) {
            return Optional.of("");
        }
        Optional<String> known = form.findById(id).map(slot -> "/" + slot.name());
        boolean hasRoles = form.slots().stream().anyMatch(slot -> slot.id().isEmpty());
        return known.isPresent() || !hasRoles ? known : Optional.of("/" + id);
    }
}
