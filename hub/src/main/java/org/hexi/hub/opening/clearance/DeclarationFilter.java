package org.hexi.hub.opening.clearance;

import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;

/**
 * What a list of declarations is narrowed to.
 *
 * @param isOpen only those accepted and not yet released or refused
 * @param text beginning of a reference or of a customs number, or part of the goods
 */
public record DeclarationFilter(
        Optional<State> state,
        Optional<Lane> lane,
        Optional<Direction> direction,
        boolean isOpen,
        Optional<String> text) {
    public static final DeclarationFilter ALL =
            new DeclarationFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    public static final DeclarationFilter OPEN =
            new DeclarationFilter(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());

    public DeclarationFilter inLane(Lane only) {
        return new DeclarationFilter(state, Optional.of(only), direction, isOpen, text);
    }
}
