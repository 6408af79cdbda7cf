package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.model.DraftedService;
import org.hexi.hub.transport.network.model.FormWriting;
import org.hexi.hub.transport.network.model.LoadedNetwork;

/**
 * Changes as read. Immutable.
 *
 * @param byService what each service becomes; empty when it ends
 */
record Drafts(Map<String, Optional<DraftedService>> byService, List<Issue> issues) {
    Drafts {
        issues = List.copyOf(issues);
    }

    boolean isSound() {
        return issues.stream().noneMatch(Issue::isError);
    }

    /** What a service becomes; empty when it ends or is not changed. */
    Optional<DraftedService> find(String service) {
        return byService.getOrDefault(service, Optional.empty());
    }

    List<String> services() {
        return List.copyOf(byService.keySet());
    }

    /** The forms of those that are not so already on every day from the first on. */
    Map<String, Optional<ServiceForm>> differing(LoadedNetwork before, LocalDate validFrom) {
        Map<String, Optional<ServiceForm>> differing = new LinkedHashMap<>();
        byService.forEach((service, drafted) -> {
            Optional<ServiceForm> form = drafted.map(FormWriting::write);
            if (!before.editions().isAlready(service, validFrom, form)) {
                differing.put(service, form);
            }
        });
        return differing;
    }
}
