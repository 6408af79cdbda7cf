/** Pages of the dossier: the list, the form that describes a consignment, and the tabs with its details and its timeline. */
@NullMarked
package org.hexi.hub.consignment.web;

import org.jspecify.annotations.NullMarked;
