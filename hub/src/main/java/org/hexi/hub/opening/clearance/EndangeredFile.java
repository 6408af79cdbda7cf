package org.hexi.hub.opening.clearance;

import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;

/**
 * An open file that has broken the promise or soon will. Immutable.
 *
 * @param number its customs number
 * @param clock the clock that ends first
 */
public record EndangeredFile(
        DeclarationId id,
        String number,
        String office,
        Direction direction,
        Optional<Lane> lane,
        State state,
        ReleaseClock clock) {}
