/**
 * What things are called: the Harmonized System with Hexi's own short wording in three languages, found by words or by code.
 * Reference data, the same for everybody.
 */
@ApplicationModule(
        id = "platform.goods",
        allowedDependencies = {"platform.web", "platform.parties", "platform.exchange"})
@NullMarked
package org.hexi.hub.platform.goods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
