package org.hexi.hub.demo.model;

import java.time.Instant;

/**
 * Something the script does at a business instant. Immutable.
 *
 * @param key says what it is; the script never holds the same key twice
 * @param shipment number of the shipment; zero for the world as a whole
 * @param argument what else the act needs, or blank
 */
public record Step(String key, Instant dueAt, Act act, long shipment, String argument) {
    public static Step of(Act act, long shipment, Instant dueAt) {
        return of(act, shipment, dueAt, "");
    }

    public static Step of(Act act, long shipment, Instant dueAt, String argument) {
        String suffix = argument.isEmpty() ? "" : "-" + argument;
        return new Step("%06d-%s%s".formatted(shipment, act, suffix), dueAt, act, shipment, argument);
    }

    /** What can be done. */
    public enum Act {
        /** A business day begins: its shipments are drawn. */
        DAY,
        /** A firm describes a consignment. */
        DESCRIBE,
        /** It asks for ways, picks one and books it, or holds it and thinks it over; the argument counts the attempts. */
        BOOK,
        /** The goods are put on their way, if they are released; else they go with a later train. */
        START,
        /** Something happens to the goods on the way; the argument is the key of the move. */
        MOVE,
        /** The goods are handed out at the destination, if they are released; the argument counts the attempts. */
        DELIVER,
        /** A train is reported; the argument is the departure and the key of the report. */
        RUN,
        /** The broker files the declaration; the argument counts the attempts. */
        DECLARE,
        /** Customs or the broker take the next turn with the file; the argument counts the turns. */
        CLEAR
    }
}
