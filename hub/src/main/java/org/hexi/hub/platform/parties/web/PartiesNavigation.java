package org.hexi.hub.platform.parties.web;

import java.util.Set;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the left bar shows of this module. */
@Configuration(proxyBeanMethods = false)
class PartiesNavigation {
    private static final Set<String> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR.name());

    @Bean
    NavigationEntry keysEntry() {
        return new NavigationEntry("platform", 900, "parties.keys.title", "/api-keys", "key", Set.of());
    }

    @Bean
    NavigationEntry usersEntry() {
        return new NavigationEntry(
                "platform", 910, "parties.users.title", "/administration/users", "users", ADMINISTRATORS);
    }

    @Bean
    NavigationEntry organisationsEntry() {
        return new NavigationEntry(
                "platform", 920, "parties.organisations.title", "/administration/parties", "building", ADMINISTRATORS);
    }
}
