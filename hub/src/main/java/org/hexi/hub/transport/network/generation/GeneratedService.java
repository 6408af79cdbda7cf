package org.hexi.hub.transport.network.generation;

import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView;

/**
 * A made-up service with its price. Immutable.
 *
 * @param direction what the plan counts it under
 */
public record GeneratedService(ServiceView service, String direction, Rate rate) {}
