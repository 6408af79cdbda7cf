package org.hexi.hub.transport.network.web;

/**
 * What is wrong with one field of a page. Immutable.
 *
 * @param id of the field or of the part of the page, to go there
 * @param label what people call the field
 */
public record Fault(String id, String label, String text) {
    Fault and(Fault more) {
        return text.equals(more.text) ? this : new Fault(id, label, text + " · " + more.text);
    }
}
