/**
 * The risk score from the command line: labelled declarations are read from a file, a model is trained, kept as a file and asked for
 * the scores of other declarations.
 */
@NullMarked
package org.hexi.cli.risk;

import org.jspecify.annotations.NullMarked;
