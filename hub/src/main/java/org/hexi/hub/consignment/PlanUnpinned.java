package org.hexi.hub.consignment;

/** The transport plan of a dossier no longer holds: its booking was released. Version 1. */
public record PlanUnpinned(ConsignmentId consignment) {}
