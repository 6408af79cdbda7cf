package org.hexi.hub.transport.planning;

import org.hexi.hub.platform.parties.PartyId;

/**
 * A way somebody has chosen. Immutable.
 *
 * @param id what the chooser calls it; unique among those asked about together
 * @param party who was offered it
 * @param isShown whether what becomes of it is told to the viewer, so that another way may be kept for the viewer's party
 */
public record ChosenWay(String id, String itineraryId, PartyId party, boolean isShown) {}
