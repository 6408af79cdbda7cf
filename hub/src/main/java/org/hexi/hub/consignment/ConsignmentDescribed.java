package org.hexi.hub.consignment;

/** A dossier was opened. Version 1. */
public record ConsignmentDescribed(ConsignmentId consignment, String reference) {}
