package org.hexi.hub.platform.operations.web;

import java.time.Duration;
import java.util.Set;
import org.hexi.hub.platform.audit.AuditChain;
import org.hexi.hub.platform.operations.upkeep.EventBacklog;
import org.hexi.hub.platform.operations.upkeep.JobBook;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the house is: health, audit chain, stuck events, jobs, versions. */
@Controller
class OperationsController {
    private static final Duration STUCK_AFTER = Duration.ofMinutes(5);
    private static final int MOST = 100;

    private final HealthEndpoint health;
    private final AuditChain chain;
    private final EventBacklog backlog;
    private final JobBook jobs;
    private final Versions versions;
    private final WallClock wall;

    OperationsController(
            HealthEndpoint health,
            AuditChain chain,
            EventBacklog backlog,
            JobBook jobs,
            Versions versions,
            WallClock wall) {
        this.health = health;
        this.chain = chain;
        this.backlog = backlog;
        this.jobs = jobs;
        this.versions = versions;
        this.wall = wall;
    }

    @GetMapping("/operations")
    String show(Model model) {
        model.addAttribute("up", health.health().getStatus().getCode().equals("UP"));
        model.addAttribute("chain", chain.state());
        model.addAttribute("waiting", backlog.count());
        model.addAttribute("stuck", backlog.olderThan(wall.now().minus(STUCK_AFTER), MOST));
        model.addAttribute("jobs", jobs.list());
        model.addAttribute("versions", versions.list());
        model.addAttribute("durability", versions.durability());
        return "operations/show";
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        AccessRule operationsAccess() {
            return AccessRule.of("/operations", Role.ADMINISTRATOR);
        }

        @Bean
        NavigationEntry operationsEntry() {
            return new NavigationEntry(
                    "platform", 940, "operations.title", "/operations", "gear", Set.of(Role.ADMINISTRATOR.name()));
        }
    }
}
