package org.hexi.hub.transport.quotation;

import java.util.Set;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of quotations hang. */
@Configuration(proxyBeanMethods = false)
class QuotationConfiguration {
    @Bean
    NavigationEntry quotationsNavigation() {
        return new NavigationEntry("transport", "booking", 228, "quotation.title", "/quotations", "list", Set.of());
    }
}
