package org.hexi.hub.consignment;

/** Somebody began or ceased to take part in a dossier. Version 1. */
public record ParticipantsChanged(ConsignmentId consignment) {}
