package org.hexi.hub.platform.web;

import java.time.Instant;
import java.util.Optional;

/** Something that concerns every page at the moment and is said under its head. A module contributes a bean of this type. */
@FunctionalInterface
public interface HouseNotice {
    /** Empty while there is nothing to say. */
    Optional<Notice> now();

    /**
     * @param key message key of the sentence, whose one argument is a time of the city
     * @param at that time
     */
    record Notice(String key, Instant at) {}
}
