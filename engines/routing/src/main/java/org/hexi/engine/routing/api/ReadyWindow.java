package org.hexi.engine.routing.api;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Ready times that are asked about together. Immutable.
 *
 * @param untilMinute the last of them
 * @param stepMinutes of the chances that end within one step of the window only the first is looked at, and whoever is ready by
 *     then has all of them; one for every chance
 */
public record ReadyWindow(long untilMinute, int stepMinutes) {
    public static final int MOST_STEP_MINUTES = 24 * 60;

    public ReadyWindow {
        if (stepMinutes < 1 || stepMinutes > MOST_STEP_MINUTES) {
            throw new InvalidValue("routing.window.step", "stepMinutes", stepMinutes, "1 to " + MOST_STEP_MINUTES);
        }
    }

    /** Every minute on which something hangs. */
    public static ReadyWindow exact(long untilMinute) {
        return new ReadyWindow(untilMinute, 1);
    }

    /**
     * The minutes worth a look.
     *
     * @param fromMinute beginning of the window
     * @param latestFirst minutes in the window
     */
    List<Long> looked(long fromMinute, List<Long> latestFirst) {
        List<Long> looked = new ArrayList<>();
        for (long minute : latestFirst) {
            if (!looked.isEmpty() && step(fromMinute, minute) == step(fromMinute, looked.getLast())) {
                looked.removeLast();
            }
            looked.add(minute);
        }
        return looked;
    }

    private long step(long fromMinute, long minute) {
        return (minute - fromMinute) / stepMinutes;
    }
}
