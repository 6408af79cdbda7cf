package org.hexi.hub.platform.web;

import java.time.ZoneId;
import org.hexi.engine.kernel.PlaceCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the frame ({@code hexi.*}).
 *
 * @param zone zone of the city, in which the clock of the frame is shown
 * @param city place whose departures a day starts with
 * @param demo whether every page is marked as demonstration
 */
@ConfigurationProperties("hexi")
public record FrameSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("LZD") PlaceCode city,
        @DefaultValue("false") boolean demo) {}
