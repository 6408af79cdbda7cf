package org.hexi.cli.bench;

import java.util.List;
import java.util.Map;

/**
 * What a measurement gave. Immutable.
 *
 * @param lines for people
 * @param figures for programs: keys in snake case with their unit, the judged figures at the top level
 */
record Measured(List<String> lines, Map<String, Object> figures) {}
