package org.hexi.hub.consignment;

/** A dossier moved forwards. Version 1. */
public record StageReached(ConsignmentId consignment, Stage stage) {}
