package org.hexi.engine.customs.selectivity;

import java.util.Optional;
import org.hexi.engine.kernel.Explanation;

/** What one step of the selection came to: a lane, or nothing and the next step decides. */
record StepResult(Optional<Lane> lane, Explanation.Step step) {}
