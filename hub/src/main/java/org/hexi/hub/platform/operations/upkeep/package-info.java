/** What the hub does for itself while it runs: events that did not get through, records that have served their time, metrics. */
@NullMarked
package org.hexi.hub.platform.operations.upkeep;

import org.jspecify.annotations.NullMarked;
