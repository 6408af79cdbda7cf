package org.hexi.hub.platform.web;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the frame ({@code hexi.*}).
 *
 * @param zone zone of the city, in which the clock of the frame is shown
 * @param demo whether every page is marked as demonstration
 */
@ConfigurationProperties("hexi")
public record FrameSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("false") boolean demo) {}
