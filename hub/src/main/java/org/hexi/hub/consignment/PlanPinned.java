package org.hexi.hub.consignment;

/** A transport plan was pinned to a dossier. Version 1. */
public record PlanPinned(ConsignmentId consignment, String itineraryId) {}
