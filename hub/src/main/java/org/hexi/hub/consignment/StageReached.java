package org.hexi.hub.consignment;

/** A dossier moved to another stage. Version 1. */
public record StageReached(ConsignmentId consignment, Stage stage) {}
