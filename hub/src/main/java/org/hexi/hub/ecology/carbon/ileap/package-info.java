/**
 * Footprints in the words of iLEAP, by which shippers, forwarders and carriers exchange emissions of logistics: a shipment with its
 * transport chain elements, and the bare activities for who reckons on their own.
 */
@NullMarked
package org.hexi.hub.ecology.carbon.ileap;

import org.jspecify.annotations.NullMarked;
