package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The labels of one round, waiting for the next one, bag by bag. They go on in groups of one bag and one cost and CO2e. Belongs
 * to one search.
 */
final class Fresh {
    private static final Comparator<Queue> ORDER = Comparator.comparingInt((Queue queue) -> queue.bag.place)
            .thenComparingInt(queue -> queue.bag.met)
            .thenComparing(queue -> queue.bag.offRoad);

    private final Labels labels;
    private List<Queue> touched = new ArrayList<>();

    /** Whether a label at a place can still matter. */
    interface Hope {
        boolean isHopeful(int place, int label);
    }

    /** The labels one bag got in a round, sorted by cost, CO2e and arrival when they go on. */
    static final class Queue {
        private final Bag bag;
        private int[] members = new int[8];
        private int size;

        Queue(Bag bag) {
            this.bag = bag;
        }

        private void add(int label) {
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size++] = label;
        }
    }

    Fresh(Labels labels) {
        this.labels = labels;
    }

    void add(Bag bag, int label) {
        if (bag.fresh.size == 0) {
            touched.add(bag.fresh);
        }
        bag.fresh.add(label);
    }

    void clear() {
        touched.forEach(queue -> queue.size = 0);
        touched = new ArrayList<>();
    }

    /** Those of the round before that are still in their bags and hopeful, before this round can drop any; begins a new round. */
    List<Group> groups(Hope hope) {
        List<Group> groups = new ArrayList<>();
        touched.sort(ORDER);
        for (Queue queue : touched) {
            sort(queue, hope);
            for (int from = 0; from < queue.size; ) {
                int to = from + 1;
                while (to < queue.size && isAlike(queue.members[from], queue.members[to])) {
                    to++;
                }
                groups.add(group(queue, from, to));
                from = to;
            }
        }
        clear();
        return groups;
    }

    /** Leaves only the hopeful ones, in order, by binary insertion: queues are short. */
    private void sort(Queue queue, Hope hope) {
        int kept = 0;
        for (int n = 0; n < queue.size; n++) {
            int label = queue.members[n];
            if (!labels.isDropped(label) && hope.isHopeful(queue.bag.place, label)) {
                int at = position(queue.members, kept, label);
                System.arraycopy(queue.members, at, queue.members, at + 1, kept - at);
                queue.members[at] = label;
                kept++;
            }
        }
        queue.size = kept;
    }

    private int position(int[] sorted, int size, int label) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(sorted[middle], label)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBefore(int one, int other) {
        if (labels.cost(one) != labels.cost(other)) {
            return labels.cost(one) < labels.cost(other);
        }
        if (labels.co2e(one) != labels.co2e(other)) {
            return labels.co2e(one) < labels.co2e(other);
        }
        return labels.arrival(one) < labels.arrival(other);
    }

    private boolean isAlike(int one, int other) {
        return labels.cost(one) == labels.cost(other) && labels.co2e(one) == labels.co2e(other);
    }

    private Group group(Queue queue, int from, int to) {
        Bag bag = queue.bag;
        int first = queue.members[from];
        Group group = new Group(bag.place, bag.offRoad, labels.cost(first), labels.co2e(first), bag.met, to - from);
        for (int n = from; n < to; n++) {
            int label = queue.members[n];
            group.add(labels.arrival(label), labels.risk(label), label);
        }
        return group;
    }
}
