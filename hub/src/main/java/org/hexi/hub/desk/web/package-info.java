/** Pages of the desk: home, search and the overview of a dossier. */
@NullMarked
package org.hexi.hub.desk.web;

import org.jspecify.annotations.NullMarked;
