/**
 * Backup and restore of a whole database, the same for every PostgreSQL: each table copied out of one snapshot into one sealed
 * file, and copied back, all or nothing, into an empty database. Plain JDBC, so that it works beside a running hub and without
 * one.
 */
@NullMarked
package org.hexi.hub.platform.operations.backup;

import org.jspecify.annotations.NullMarked;
