package org.hexi.benchmarks.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexi.benchmarks.network.Walk;
import org.hexi.gtfs.Transfer;
import org.hexi.gtfs.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * The walks a feed knows: transfers between two stops that trips call at. A walk takes what the feed says, at least what a change
 * takes. Times for changes at one stop, forbidden changes, and transfers of single routes, trips or whole stations are counted
 * only. Immutable.
 */
record FeedWalks(List<Walk> walks, int leftOut) {
    private static final Comparator<Walk> ORDER =
            Comparator.comparingInt(Walk::from).thenComparingInt(Walk::to);

    static FeedWalks of(List<Transfer> transfers, Map<String, Integer> numbers) {
        Map<Walk, Walk> quickest = new TreeMap<>(ORDER);
        int leftOut = 0;
        for (Transfer transfer : transfers) {
            @Nullable Integer from = numbers.get(transfer.from().stop());
            @Nullable Integer to = numbers.get(transfer.to().stop());
            if (from == null || to == null || from.equals(to) || !isWalk(transfer)) {
                leftOut++;
                continue;
            }
            int seconds = Math.max(transfer.minimumSeconds().orElse(0), FeedNetwork.CHANGE_SECONDS);
            Walk walk = new Walk(from, to, seconds);
            quickest.merge(walk, walk, (one, other) -> one.ticks() <= other.ticks() ? one : other);
        }
        return new FeedWalks(new ArrayList<>(quickest.values()), leftOut);
    }

    private static boolean isWalk(Transfer transfer) {
        boolean forAll = transfer.from().route().isEmpty()
                && transfer.from().trip().isEmpty()
                && transfer.to().route().isEmpty()
                && transfer.to().trip().isEmpty();
        return forAll
                && transfer.kind() != TransferKind.NOT_POSSIBLE
                && !transfer.kind().linksTrips();
    }
}
