/**
 * Public test packs that nobody of this project wrote, run against Hexi: which of their cases pass, written as a table, and
 * whether anything got worse since the table that was kept. A pack's folder is only read.
 */
@NullMarked
package org.hexi.cli.conformance;

import org.jspecify.annotations.NullMarked;
