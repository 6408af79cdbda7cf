/**
 * A risk score for declarations, learned from files of which it is known whether they were a fraud. The score is a sum of log-odds,
 * one for each named factor, and each stands on evidence that can be counted: so many frauds among so many declarations of the
 * same key. It orders declarations for inspection; it decides nothing by itself.
 */
@NullMarked
package org.hexi.engine.customs.risk;

import org.jspecify.annotations.NullMarked;
