/**
 * The one command of the house. Each subcommand is a small type; what it does stands in the engines and in the hub. Machine
 * output goes to stdout, progress and complaints to stderr, and the exit codes are those of {@link org.hexi.cli.ExitCodes}.
 */
@NullMarked
package org.hexi.cli;

import org.jspecify.annotations.NullMarked;
