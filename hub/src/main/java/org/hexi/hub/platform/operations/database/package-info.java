/** Where the hub's PostgreSQL comes from: one it starts itself on a folder, or one the operator runs. */
@NullMarked
package org.hexi.hub.platform.operations.database;

import org.jspecify.annotations.NullMarked;
