package org.hexi.wco.mapping;

import java.util.List;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.kernel.Issue;

/**
 * A WCO declaration as Hexi's own. Immutable.
 *
 * @param issues values that have a place and do not fit in it; they are left out
 * @param notHeld paths of the elements that gave a value Hexi has no place for
 */
public record MappedDeclaration(Declaration declaration, List<Issue> issues, List<String> notHeld) {
    public MappedDeclaration {
        issues = List.copyOf(issues);
        notHeld = List.copyOf(notHeld);
    }
}
