package org.hexi.engine.routing.spi;

import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Dwell;

/**
 * A border a through service passes with the goods on board, between its stop {@code afterStop} and the next one.
 *
 * @param allowanceMinutes what the timetable plans for it
 * @param dwell what it really takes, for the pair of stations as a whole
 */
public record Crossing(int afterStop, PlaceCode from, PlaceCode to, int allowanceMinutes, Dwell dwell) {}
