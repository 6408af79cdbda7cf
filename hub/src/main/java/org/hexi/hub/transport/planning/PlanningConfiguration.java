package org.hexi.hub.transport.planning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * What planning needs beside the network: the shipped emission factors and those of the operator's own files
 * ({@code hexi.emissions.factors}, addresses such as {@code file:/etc/hexi/factors.csv}). A row that is refused stops the start.
 */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {
    @Bean
    FactorTable planningFactors(
            @Value("classpath:data/factors/desnz-2025.csv") Resource shipped,
            @Value("${hexi.emissions.factors:}") List<Resource> own)
            throws IOException {
        FactorTable table = read(shipped);
        for (Resource file : own) {
            table = table.with(read(file));
        }
        return table;
    }

    static FactorTable read(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        FactorTable.Reading reading = FactorTable.read(text.lines().toList());
        if (!reading.issues().isEmpty()) {
            throw new IllegalStateException(
                    "emission factors refused in %s: %s".formatted(file.getDescription(), reading.issues()));
        }
        return reading.table();
    }

    @Bean
    NavigationEntry planNavigation() {
        return new NavigationEntry("transport", "plans", 200, "planning.title", "/plan", "route", Set.of());
    }

    @Bean
    DossierTab planTab() {
        return new DossierTab(20, "planning.tab", "plan");
    }
}
