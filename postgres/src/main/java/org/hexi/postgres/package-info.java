/**
 * The database that comes with the hub: a real PostgreSQL which lives in one data folder, is started and stopped by one
 * process at a time and keeps every acknowledged write through a kill at any moment. A throw-away folder is for demos and
 * tests: its server ends with the process that started it and the folder is swept away.
 */
@NullMarked
package org.hexi.postgres;

import org.jspecify.annotations.NullMarked;
