package org.hexi.hub.consignment.web;

import java.util.List;
import java.util.Locale;
import org.hexi.hub.platform.goods.GoodsTerm;
import org.hexi.hub.platform.goods.Nomenclature;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person may pick while typing: parties, places and codes of goods as small pieces of a page. */
@Controller
class OptionsPage {
    private static final int MOST = 12;
    private static final String OPTIONS = "consignment/options";

    private final Parties parties;
    private final Places places;
    private final Nomenclature nomenclature;

    OptionsPage(Parties parties, Places places, Nomenclature nomenclature) {
        this.parties = parties;
        this.places = places;
        this.nomenclature = nomenclature;
    }

    @GetMapping("/consignments/options/parties")
    String parties(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        List<PartyView> found = parties.search(q);
        return options(
                found.stream()
                        .map(one -> new Option(one.code(), one.name(locale)))
                        .toList(),
                model);
    }

    @GetMapping("/consignments/options/places")
    String places(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        List<PlaceView> found = places.search(q);
        return options(
                found.stream()
                        .map(one -> new Option(one.code().value(), one.name(locale)))
                        .toList(),
                model);
    }

    @GetMapping("/consignments/options/goods")
    String goods(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        List<GoodsTerm> found = nomenclature.search(q, MOST);
        return options(
                found.stream()
                        .map(one -> new Option(one.code().digits(), one.text(locale)))
                        .toList(),
                model);
    }

    private static String options(List<Option> found, Model model) {
        model.addAttribute("options", found.stream().limit(MOST).toList());
        return OPTIONS;
    }

    /** The value that goes into the field, and what it means. */
    public record Option(String value, String label) {}
}
