/** What events mean, which wagon a container stands on, how far a journey has come and when it will end: plain Java. */
@NullMarked
package org.hexi.hub.digital.corridor.model;

import org.jspecify.annotations.NullMarked;
