package org.hexi.cli.conformance;

import java.nio.file.Path;

/**
 * Where a pack lies. Immutable.
 *
 * @param train file to learn from, for the pack that learns
 * @param test file to judge by
 */
record PackInput(Path folder, Path train, Path test) {}
