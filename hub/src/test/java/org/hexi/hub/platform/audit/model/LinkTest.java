package org.hexi.hub.platform.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Instant AT = Instant.parse("2026-01-31T08:00:00.123456Z");
    private static final RecordedAct ACT = new RecordedAct(new UUID(1, 2), AT, "li", "filed", "declaration:1", "{}");

    /** Every field counts, and text does not slip from one field into the next. */
    @Test
    void anyOtherValueGivesAnotherHash() {
        List<String> hashes = List.of(
                new Link(1, ACT, AT).hash(Link.ORIGIN),
                new Link(1, ACT, AT).hash("1" + Link.ORIGIN.substring(1)),
                new Link(2, ACT, AT).hash(Link.ORIGIN),
                new Link(1, ACT, AT.plusNanos(1000)).hash(Link.ORIGIN),
                hash(new RecordedAct(new UUID(1, 3), AT, "li", "filed", "declaration:1", "{}")),
                hash(new RecordedAct(new UUID(1, 2), AT.plusNanos(1000), "li", "filed", "declaration:1", "{}")),
                hash(new RecordedAct(new UUID(1, 2), AT, "lif", "iled", "declaration:1", "{}")),
                hash(new RecordedAct(new UUID(1, 2), AT, "li", "filedd", "eclaration:1", "{}")),
                hash(new RecordedAct(new UUID(1, 2), AT, "li", "filed", "declaration:1", "{\"a\": \"b\"}")));
        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    /** The form is fixed for ever: chains of old databases must still verify. */
    @Test
    void theFormOfTheHashedBytesNeverChanges() {
        assertThat(hash(ACT)).isEqualTo("348deb792e2610492dcd6c3c2d1467637636ddd762bf48c9b3471871b99fbe49");
    }

    private static String hash(RecordedAct act) {
        return new Link(1, act, AT).hash(Link.ORIGIN);
    }
}
