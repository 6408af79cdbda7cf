/** The network from the command line: timetables in and out, as GTFS feeds and as tables, by a running Hexi over REST. */
@NullMarked
package org.hexi.cli.networks;

import org.jspecify.annotations.NullMarked;
