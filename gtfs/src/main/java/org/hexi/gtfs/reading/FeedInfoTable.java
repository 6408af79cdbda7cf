package org.hexi.gtfs.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.hexi.gtfs.FeedInfo;

/** Reads what the feed says of itself: one row. */
final class FeedInfoTable {
    private Optional<FeedInfo> info = Optional.empty();

    Optional<FeedInfo> info() {
        return info;
    }

    void take(Row row) {
        Optional<LocalDate> first = Cells.date(row, "feed_start_date");
        Optional<LocalDate> last = Cells.date(row, "feed_end_date");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            row.error(
                    "gtfs.feedinfo.reversed", "feed_end_date", row.text("feed_end_date"), "a day not before the first");
        }
        if (info.isPresent()) {
            row.warning("gtfs.feedinfo.several", "", null, "one row; the first counts");
            return;
        }
        info = Optional.of(new FeedInfo(
                row.text("feed_publisher_name"),
                row.text("feed_publisher_url"),
                row.text("feed_lang"),
                first,
                last,
                row.text("feed_version")));
    }
}
