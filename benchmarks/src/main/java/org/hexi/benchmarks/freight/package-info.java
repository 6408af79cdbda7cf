/** A freight network with its own rules (cut-offs, uncertain dwell, borders, room), and how often an engine that can only approximate them is wrong. */
@NullMarked
package org.hexi.benchmarks.freight;

import org.jspecify.annotations.NullMarked;
