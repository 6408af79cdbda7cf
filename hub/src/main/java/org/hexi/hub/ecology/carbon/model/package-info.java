/** What the footprint of a dossier is made of, without any framework. */
@NullMarked
package org.hexi.hub.ecology.carbon.model;

import org.jspecify.annotations.NullMarked;
