package org.hexi.hub.platform.parties.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How many sign-ins may fail from one side within a window of wall time before the next has to wait for its end. Immutable.
 *
 * @param bucket what is counted together
 * @param most failures allowed in a window
 * @param isNarrow counts one name at one address, and is cleared by a success
 */
public record FailureLimit(String bucket, int most, boolean isNarrow) {
    public static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_BY_BOTH = 5;
    private static final int MOST_BY_NAME = 30;
    private static final int MOST_BY_ADDRESS = 60;

    /**
     * The limits of one attempt. The narrow one stops a guesser without shutting the user out at another place; the wide
     * ones stop a guesser with many addresses or many names.
     */
    public static List<FailureLimit> of(String signInName, String address) {
        String name = signInName.toLowerCase(Locale.ROOT);
        return List.of(
                new FailureLimit("both " + new Secret(name + " " + address).hash(), MOST_BY_BOTH, true),
                new FailureLimit("name " + new Secret(name).hash(), MOST_BY_NAME, false),
                new FailureLimit("address " + new Secret(address).hash(), MOST_BY_ADDRESS, false));
    }

    public static Instant oldestOpen(Instant now) {
        return now.minus(WINDOW);
    }
}
