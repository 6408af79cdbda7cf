package org.hexi.hub.transport.network.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.editing.ServiceText;
import org.hexi.hub.transport.network.editing.ServiceText.Rows;
import org.hexi.hub.transport.network.editing.TextWriting;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page with the fields of a service. Thread-safe. */
@Component
class EditorPage {
    private static final String VIEW = "network/edit";

    private final Network network;
    private final Places places;
    private final FieldWords words;
    private final ChangeWords told;
    private final TryingChanges trying;

    EditorPage(Network network, Places places, FieldWords words, ChangeWords told, TryingChanges trying) {
        this.network = network;
        this.places = places;
        this.words = words;
        this.told = told;
        this.trying = trying;
    }

    /** A service as it is, in fields. */
    ServiceText written(ServiceForm form) {
        return TextWriting.write(form, told::place);
    }

    ServiceText blank() {
        return ServiceText.blank(Network.PLANNING_CURRENCY);
    }

    /** @param service id of the service that is changed; empty for a new one */
    String show(Optional<String> service, ServiceText typed, ChangeTerms terms, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("service", service.orElse(null));
        model.addAttribute(
                "path", service.map(id -> "/services/" + id + "/edit").orElse("/services/new"));
        model.addAttribute("typed", typed);
        model.addAttribute("terms", terms);
        model.addAttribute("today", trying.today());
        model.addAttribute("choices", new EditorChoices(places, network, words, locale));
        model.addAttribute("stopCount", typed.count(Rows.STOPS));
        model.addAttribute("trackCount", typed.count(Rows.TRACKS));
        model.addAttribute("rateCount", typed.count(Rows.TARIFF));
        return VIEW;
    }

    ChangeTerms begin(LocalDate from) {
        return ChangeTerms.begin(from, network.version());
    }
}
