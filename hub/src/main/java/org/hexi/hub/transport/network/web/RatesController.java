package org.hexi.hub.transport.network.web;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.TariffEdition;
import org.hexi.hub.transport.network.Tariffs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of tariffs and the page of one of them with all its editions. */
@Controller
class RatesController {
    private final Tariffs tariffs;
    private final Network network;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final FrameSettings frame;

    RatesController(Tariffs tariffs, Network network, Viewers viewers, Idempotency idempotency, FrameSettings frame) {
        this.tariffs = tariffs;
        this.network = network;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.frame = frame;
    }

    @GetMapping("/rates")
    String list(
            @RequestParam(defaultValue = "") String carrier,
            @RequestParam(defaultValue = "") String service,
            Model model) {
        Viewer viewer = viewers.current();
        model.addAttribute("rates", tariffs.list(given(carrier), given(service)));
        model.addAttribute("carriers", carriers());
        model.addAttribute("carrier", carrier);
        model.addAttribute("service", service);
        model.addAttribute("mayImport", viewer.is(Role.OPERATOR) || viewer.is(Role.ADMINISTRATOR));
        return "network/rates";
    }

    @GetMapping("/rates/{id}")
    String show(@PathVariable String id, Model model) {
        List<TariffEdition> editions = tariffs.history(id);
        if (editions.isEmpty()) {
            throw new NotFound("rate");
        }
        TariffEdition latest = editions.getFirst();
        model.addAttribute("rate", latest.tariff());
        model.addAttribute("latest", latest);
        model.addAttribute("editions", editions);
        model.addAttribute("zone", frame.zone());
        model.addAttribute(
                "mayWithdraw",
                !latest.isWithdrawn()
                        && tariffs.mayPut(viewers.current(), latest.tariff().carrier()));
        return "network/rate";
    }

    @PostMapping("/rates/{id}/withdrawal")
    String withdraw(
            @PathVariable String id, @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(viewer.party(), key, "withdraw rate " + id, () -> {
            tariffs.withdraw(viewer, id);
            return "redirect:/rates/" + id;
        });
    }

    private List<String> carriers() {
        return network.services().stream()
                .map(ServiceView::carrierCode)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(present -> !present.isEmpty());
    }
}
