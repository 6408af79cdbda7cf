/** The pages of clearance: the declaration tab of a dossier, the list of declarations, the officer's desk, file and rules. */
@NullMarked
package org.hexi.hub.opening.clearance.web;

import org.jspecify.annotations.NullMarked;
