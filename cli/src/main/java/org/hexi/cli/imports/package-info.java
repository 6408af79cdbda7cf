/** Import of files from the command line: the same steps as on the page, taken by a running Hexi over REST. */
@NullMarked
package org.hexi.cli.imports;

import org.jspecify.annotations.NullMarked;
