package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judged declarations in groups of equal scores, the highest first. Immutable. */
record Ranking(List<Group> groups, int size, int frauds) {
    /** @param logOdds the score all members share */
    record Group(double logOdds, int size, int frauds) {
        int honest() {
            return size - frauds;
        }
    }

    Ranking {
        groups = List.copyOf(groups);
    }

    static Ranking of(List<Judged> judged) {
        List<Judged> sorted = new ArrayList<>(judged);
        sorted.sort(Comparator.comparingDouble(Judged::logOdds).reversed());
        List<Group> groups = new ArrayList<>();
        int all = 0;
        for (int from = 0, to = 0; from < sorted.size(); from = to) {
            double score = sorted.get(from).logOdds();
            int frauds = 0;
            for (; to < sorted.size() && sorted.get(to).logOdds() == score; to++) {
                frauds += sorted.get(to).isFraud() ? 1 : 0;
            }
            groups.add(new Group(score, to - from, frauds));
            all += frauds;
        }
        return new Ranking(groups, sorted.size(), all);
    }

    int honest() {
        return size - frauds;
    }

    /** Frauds among the first so many; where the cut goes through equal scores, their share of frauds is expected of each. */
    double expectedHits(int count) {
        double hits = 0;
        int left = count;
        for (Group group : groups) {
            int taken = Math.min(left, group.size());
            hits += (double) taken * group.frauds() / group.size();
            left -= taken;
        }
        return hits;
    }

    double auc() {
        double won = 0;
        int honestAbove = 0;
        for (Group group : groups) {
            won += group.frauds() * (honest() - honestAbove - group.honest() / 2.0);
            honestAbove += group.honest();
        }
        return won / ((double) frauds * honest());
    }

    /** Of the components by DeLong: how much the placements of frauds and of honest declarations vary. */
    double aucVariance() {
        double auc = auc();
        double ofFrauds = 0;
        double ofHonest = 0;
        int honestAbove = 0;
        int fraudsAbove = 0;
        for (Group group : groups) {
            double below = (honest() - honestAbove - group.honest() / 2.0) / honest();
            double above = (fraudsAbove + group.frauds() / 2.0) / frauds;
            ofFrauds += group.frauds() * (below - auc) * (below - auc);
            ofHonest += group.honest() * (above - auc) * (above - auc);
            honestAbove += group.honest();
            fraudsAbove += group.frauds();
        }
        return ofFrauds / Math.max(1, frauds - 1) / frauds + ofHonest / Math.max(1, honest() - 1) / honest();
    }
}
