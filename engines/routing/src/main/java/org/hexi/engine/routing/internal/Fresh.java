package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The labels of one round, waiting for the next one. They go on in groups of one place and one cost and CO2e. Belongs to one
 * search.
 */
final class Fresh {
    private final Labels labels;
    private final Comparator<Entry> order;
    private List<Entry> entries = new ArrayList<>();

    /** Whether a label at a place can still matter. */
    interface Hope {
        boolean isHopeful(int place, int label);
    }

    private record Entry(Bag bag, int label) {}

    Fresh(Labels labels) {
        this.labels = labels;
        this.order = Comparator.comparingInt((Entry entry) -> entry.bag().place)
                .thenComparingInt(entry -> entry.bag().met)
                .thenComparing(entry -> entry.bag().offRoad)
                .thenComparingLong(entry -> labels.cost(entry.label()))
                .thenComparingLong(entry -> labels.co2e(entry.label()))
                .thenComparingLong(entry -> labels.arrival(entry.label()));
    }

    void add(Bag bag, int label) {
        entries.add(new Entry(bag, label));
    }

    void clear() {
        entries = new ArrayList<>();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Those of the round before that are still in their bags and hopeful, before this round can drop any; begins a new round. */
    List<Group> groups(Hope hope) {
        List<Entry> waiting = entries.stream()
                .filter(entry -> !labels.isDropped(entry.label()) && hope.isHopeful(entry.bag().place, entry.label()))
                .sorted(order)
                .toList();
        clear();
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < waiting.size(); ) {
            int to = from + 1;
            while (to < waiting.size() && isAlike(waiting.get(from), waiting.get(to))) {
                to++;
            }
            groups.add(group(waiting.subList(from, to)));
            from = to;
        }
        return groups;
    }

    private boolean isAlike(Entry one, Entry other) {
        return one.bag() == other.bag()
                && labels.cost(one.label()) == labels.cost(other.label())
                && labels.co2e(one.label()) == labels.co2e(other.label());
    }

    private Group group(List<Entry> members) {
        Entry first = members.getFirst();
        Bag bag = first.bag();
        Group group = new Group(
                bag.place,
                bag.offRoad,
                labels.cost(first.label()),
                labels.co2e(first.label()),
                bag.met,
                members.size());
        for (Entry member : members) {
            group.add(labels.arrival(member.label()), labels.risk(member.label()), member.label());
        }
        return group;
    }
}
