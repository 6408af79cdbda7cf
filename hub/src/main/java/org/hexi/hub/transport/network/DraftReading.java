package org.hexi.hub.transport.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.model.DraftedService;
import org.hexi.hub.transport.network.model.FormReading;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.springframework.stereotype.Component;

/** Reads changes for a viewer: who may change what, which carriers there are, and everything the forms have to say. */
@Component
class DraftReading {
    private final FormReading reading;
    private final Parties parties;

    DraftReading(FormReading reading, Parties parties) {
        this.reading = reading;
        this.parties = parties;
    }

    Drafts read(Viewer viewer, LoadedNetwork network, List<ServiceChange> changes) {
        Optional<String> own = ownCarrier(viewer);
        Carriers carriers = new Carriers(network, parties);
        Map<String, Optional<DraftedService>> read = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (int each = 0; each < changes.size(); each++) {
            ServiceChange change = changes.get(each);
            String pointer = "/" + each;
            mayChange(own, network, change);
            Optional<DraftedService> service = switch (change) {
                case ServiceChange.Put put -> put(put.form(), carriers, pointer, issues);
                case ServiceChange.Withdrawal withdrawal -> withdrawn(network, withdrawal, pointer, issues);
            };
            String id = change.service();
            if (id != null && read.put(id, service) != null) {
                issues.add(Issue.error("network.service.twice", 0, pointer + "/id", id, "each service once"));
            }
        }
        return new Drafts(read, issues);
    }

    /** The carrier a viewer is bound to; empty for whoever may change every service, refused for whoever may change none. */
    Optional<String> ownCarrier(Viewer viewer) {
        if (mayChangeAll(viewer)) {
            return Optional.empty();
        }
        if (!viewer.isApiKey()) {
            throw new Rejected(new NetworkRejection.NotAllowed());
        }
        return Optional.of(parties.get(viewer.party()).code());
    }

    boolean mayChange(Viewer viewer, String carrierCode) {
        return mayChangeAll(viewer)
                || viewer.isApiKey() && parties.get(viewer.party()).code().equals(carrierCode);
    }

    private static boolean mayChangeAll(Viewer viewer) {
        return viewer.isSystem() || viewer.is(Role.OPERATOR) || viewer.is(Role.ADMINISTRATOR);
    }

    private static void mayChange(Optional<String> own, Network network, ServiceChange change) {
        if (own.isEmpty()) {
            return;
        }
        Optional<String> written = change instanceof ServiceChange.Put put
                ? Optional.ofNullable(put.form().carrierCode())
                : Optional.empty();
        Optional<String> running = Optional.ofNullable(change.service())
                .flatMap(network::findService)
                .map(ServiceView::carrierCode);
        boolean isForeign = written.filter(code -> !code.equals(own.get())).isPresent()
                || running.filter(code -> !code.equals(own.get())).isPresent();
        if (isForeign) {
            throw new Rejected(new NetworkRejection.NotAllowed());
        }
    }

    private Optional<DraftedService> put(ServiceForm form, Carriers carriers, String pointer, List<Issue> issues) {
        String code = form.carrierCode();
        Optional<String> name = code == null ? Optional.empty() : carriers.name(code);
        if (code != null && name.isEmpty()) {
            issues.add(Issue.error(
                    "network.carrier.unknown",
                    0,
                    pointer + "/carrierCode",
                    code,
                    "code of a carrier of the network or of a party"));
        }
        boolean isNamed = form.carrier() != null && !form.carrier().isBlank();
        FormReading.Read read = reading.read(isNamed || name.isEmpty() ? form : form.withCarrier(name.get()));
        read.issues().forEach(issue -> issues.add(below(pointer, issue)));
        return read.service();
    }

    private static Issue below(String pointer, Issue issue) {
        return new Issue(
                issue.severity(), issue.code(), issue.row(), pointer + issue.column(), issue.value(), issue.hint());
    }

    private static Optional<DraftedService> withdrawn(
            LoadedNetwork network, ServiceChange.Withdrawal withdrawal, String pointer, List<Issue> issues) {
        if (network.editions().isUnknown(withdrawal.service())) {
            issues.add(Issue.error(
                    "network.service.unknown", 0, pointer + "/id", withdrawal.service(), "a service of the network"));
        }
        return Optional.empty();
    }

    /** The carriers there are, with their names. */
    private record Carriers(Map<String, String> riding, Parties parties) {
        Carriers(Network network, Parties parties) {
            this(new LinkedHashMap<>(), parties);
            network.services().forEach(service -> riding.put(service.carrierCode(), service.carrier()));
        }

        Optional<String> name(String code) {
            return Optional.ofNullable(riding.get(code))
                    .or(() -> parties.findByCode(code).map(PartyView::nameEn));
        }
    }
}
