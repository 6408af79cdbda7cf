package org.hexi.hub.transport.network;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.NetworkChanges.VersionedChange;

/**
 * What became of changes, or would. Immutable.
 *
 * @param version of the network after it; the same as before when nothing differs
 * @param differing services that begin, change or end: what each is on the first day without the changes and with them
 * @param unchanged services that already are as they were said to be
 * @param issues the place of each is a JSON pointer: number of the change, then the field of its form
 * @param touched runs from the first day on that people hold room on and that no longer run as they were to or have too little room
 */
public record ChangeOutcome(
        long version,
        List<VersionedChange> differing,
        List<String> unchanged,
        List<Issue> issues,
        List<TouchedRun> touched) {
    public ChangeOutcome {
        differing = List.copyOf(differing);
        unchanged = List.copyOf(unchanged);
        issues = List.copyOf(issues);
        touched = List.copyOf(touched);
    }

    /** Services that begin, change or end. */
    public List<String> changed() {
        return differing.stream().map(VersionedChange::service).toList();
    }

    public boolean isSound() {
        return issues.stream().noneMatch(Issue::isError);
    }

    /** Twenty-foot units held or booked on touched runs. */
    public int touchedTeu() {
        return touched.stream().mapToInt(TouchedRun::takenTeu).sum();
    }

    /**
     * A run with room taken.
     *
     * @param isGone whether it does not run at all any more
     */
    public record TouchedRun(String departure, int takenTeu, boolean isGone) {}
}
