/**
 * What happened to containers, wagons and goods on the corridor, told in the words of EPCIS 2.0. Callers read documents into
 * events, write events back, take the standard hash of an event and build or recognise a change of gauge here.
 */
@NullMarked
package org.hexi.engine.epcis.api;

import org.jspecify.annotations.NullMarked;
