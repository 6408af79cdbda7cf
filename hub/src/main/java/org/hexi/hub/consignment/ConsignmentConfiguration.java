package org.hexi.hub.consignment;

import org.hexi.hub.consignment.model.DraftPolicy;
import org.hexi.hub.consignment.model.DraftReader;
import org.hexi.hub.platform.goods.Nomenclature;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the dossier's model, which itself knows no framework. */
@Configuration(proxyBeanMethods = false)
class ConsignmentConfiguration {
    @Bean
    DraftPolicy draftPolicy(Places places, Nomenclature nomenclature) {
        return new DraftPolicy(places, nomenclature);
    }

    @Bean
    DraftReader draftReader(Parties parties, Places places, DraftPolicy policy) {
        return new DraftReader(parties, places, policy);
    }
}
