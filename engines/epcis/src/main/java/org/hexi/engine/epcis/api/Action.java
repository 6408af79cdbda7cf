package org.hexi.engine.epcis.api;

/** What an event does to the life of its objects, or to the link between them. */
public enum Action {
    /** The objects or the link begin to exist. */
    ADD,
    /** The objects or the link were seen. */
    OBSERVE,
    /** The objects or the link cease to exist. */
    DELETE
}
