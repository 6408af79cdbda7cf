package org.hexi.hub.opening.clearance.model;

/**
 * What customs knows of a declarant from earlier filings.
 *
 * @param filings accepted so far
 * @param findings refusals and inspections that did not find what was declared
 */
public record Declarant(long filings, long findings) {
    public static final Declarant NEW = new Declarant(0, 0);
}
