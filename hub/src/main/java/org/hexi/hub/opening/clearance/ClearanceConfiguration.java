package org.hexi.hub.opening.clearance;

import org.hexi.hub.opening.clearance.decisions.DmnLaneCriteria;
import org.hexi.hub.opening.clearance.decisions.DmnRequiredDocuments;
import org.hexi.hub.opening.clearance.intake.OfficeFile;
import org.hexi.hub.opening.clearance.intake.TariffFiles;
import org.hexi.hub.opening.clearance.model.Composing;
import org.hexi.hub.opening.clearance.model.CrossingPolicy;
import org.hexi.hub.opening.clearance.model.Tariffs;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What clearance loads once, at start: tariffs, offices and the compiled tables; and the parts of its model. */
@Configuration(proxyBeanMethods = false)
class ClearanceConfiguration {
    @Bean
    Tariffs tariffs() {
        return TariffFiles.shipped();
    }

    @Bean
    Offices offices() {
        return new OfficeBook(OfficeFile.offices());
    }

    @Bean
    DmnLaneCriteria laneCriteria() {
        return DmnLaneCriteria.shipped();
    }

    @Bean
    DmnRequiredDocuments requiredDocuments() {
        return DmnRequiredDocuments.shipped();
    }

    @Bean
    CrossingPolicy crossing(Places places, Offices offices) {
        return new CrossingPolicy(places, offices);
    }

    @Bean
    Composing composing(Parties parties, Tariffs tariffs) {
        return new Composing(parties, tariffs);
    }
}
