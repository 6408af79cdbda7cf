package org.hexi.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The hub as one Spring Boot application. Started by {@code ./hexi demo} and {@code ./hexi up}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Hexi")
public class HubApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(HubApplication.class, arguments);
    }
}
