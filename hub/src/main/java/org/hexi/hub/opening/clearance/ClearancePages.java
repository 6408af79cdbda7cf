package org.hexi.hub.opening.clearance;

import java.util.Set;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Where the pages of clearance hang, and which of them are the officers'. */
@Configuration(proxyBeanMethods = false)
class ClearancePages {
    @Bean
    DossierTab declarationTab() {
        return new DossierTab(40, "clearance.tab", "declaration");
    }

    @Bean
    NavigationEntry declarationsNavigation() {
        return new NavigationEntry(
                "opening",
                310,
                "clearance.list.title",
                "/declarations",
                "list",
                Set.of(Role.TRADER.name(), Role.BROKER.name(), Role.ANALYST.name()));
    }

    @Bean
    NavigationEntry clearanceDeskNavigation() {
        return new NavigationEntry(
                "opening", 320, "clearance.desk.title", "/clearance", "shield", Set.of(Role.CUSTOMS_OFFICER.name()));
    }

    @Bean
    NavigationEntry clearanceRulesNavigation() {
        return new NavigationEntry(
                "opening",
                330,
                "clearance.rules.title",
                "/clearance/rules",
                "book",
                Set.of(Role.CUSTOMS_OFFICER.name()));
    }

    @Bean
    NavigationEntry releaseStudyNavigation() {
        return new NavigationEntry(
                "opening",
                340,
                "clearance.study.title",
                "/clearance/study",
                "chart",
                Set.of(Role.CUSTOMS_OFFICER.name(), Role.ANALYST.name(), Role.ADMINISTRATOR.name()));
    }

    /** Before the rule of the desk, which would keep analysts out. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    AccessRule releaseStudyAccess() {
        return AccessRule.of("/clearance/study/**", Role.CUSTOMS_OFFICER, Role.ANALYST, Role.ADMINISTRATOR);
    }

    @Bean
    AccessRule releaseStudyJsonAccess() {
        return AccessRule.of("/api/v1/clearance/study", Role.CUSTOMS_OFFICER, Role.ANALYST, Role.ADMINISTRATOR);
    }

    @Bean
    AccessRule clearanceDeskAccess() {
        return AccessRule.of("/clearance/**", Role.CUSTOMS_OFFICER);
    }

    @Bean
    AccessRule declarationDocumentsRequestAccess() {
        return AccessRule.of("/api/v1/declarations/*/documents-request", Role.CUSTOMS_OFFICER);
    }

    @Bean
    AccessRule declarationDocumentsCheckAccess() {
        return AccessRule.of("/api/v1/declarations/*/documents-check", Role.CUSTOMS_OFFICER);
    }

    @Bean
    AccessRule declarationInspectionOrderAccess() {
        return AccessRule.of("/api/v1/declarations/*/inspection-order", Role.CUSTOMS_OFFICER);
    }

    @Bean
    AccessRule declarationInspectionAccess() {
        return AccessRule.of("/api/v1/declarations/*/inspection", Role.CUSTOMS_OFFICER);
    }

    @Bean
    AccessRule declarationReleaseAccess() {
        return AccessRule.of("/api/v1/declarations/*/release", Role.CUSTOMS_OFFICER);
    }

    @Bean
    AccessRule declarationRefusalAccess() {
        return AccessRule.of("/api/v1/declarations/*/refusal", Role.CUSTOMS_OFFICER);
    }
}
