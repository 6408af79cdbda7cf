package org.hexi.hub.transport.quotation;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/** Promised prices, each seen by its own party only. Thread-safe. */
public interface Quotations {
    /**
     * Promises the price of a way at the rates of today until so many hours have passed, and no longer than its first gate is open.
     *
     * @throws org.hexi.hub.platform.web.NotFound when this party was never offered the way
     * @throws org.hexi.engine.kernel.InvalidValue when the hours are out of range
     * @throws org.hexi.engine.kernel.Rejected when the way can no longer be priced
     */
    Quotation issue(Viewer viewer, String itineraryId, int validHours);

    /** @throws org.hexi.hub.platform.web.NotFound when this party has none of this id */
    Quotation get(Viewer viewer, QuotationId id);

    /** The cheapest valid quotation this party has for a way. */
    Optional<Quotation> findValid(Viewer viewer, String itineraryId);

    /**
     * Lets something stand on a valid quotation, in the caller's transaction. The same again changes nothing.
     *
     * @param by reference of what stands on it
     * @throws org.hexi.engine.kernel.Rejected with a {@link QuotationRejection}
     */
    Quotation take(Viewer viewer, QuotationId id, String by);

    /** The latest first. */
    PageOf<Quotation> list(Viewer viewer, Optional<QuotationState> state, PageRequest page);

    /** All of that list; to be closed. */
    Stream<Quotation> stream(Viewer viewer, Optional<QuotationState> state);
}
