package org.hexi.hub.access;

import org.hexi.hub.platform.parties.Viewer;

/**
 * Who appears in a scene. The three users have every role; the matrix lets them act with one role at a time.
 *
 * @param owner whose thing it is
 * @param participant takes part in the dossier
 * @param foreign has nothing to do with it
 * @param office code of the customs office in charge
 * @param otherOffice code of another customs office
 */
public record AccessCast(Viewer owner, Viewer participant, Viewer foreign, String office, String otherOffice) {}
