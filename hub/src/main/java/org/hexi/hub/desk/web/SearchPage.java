package org.hexi.hub.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.consignment.ConsignmentFilter;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.platform.goods.Nomenclature;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The global search: jumps to the one thing a number names, else lists what was found, kind by kind. */
@Controller
class SearchPage {
    private static final int ROWS = 20;
    private static final int LONGEST = 100;

    private final Consignments consignments;
    private final Declarations declarations;
    private final Network network;
    private final Departures departures;
    private final Places places;
    private final Parties parties;
    private final Nomenclature nomenclature;
    private final Words words;
    private final Viewers viewers;

    SearchPage(
            Consignments consignments,
            Declarations declarations,
            Network network,
            Departures departures,
            Places places,
            Parties parties,
            Nomenclature nomenclature,
            Words words,
            Viewers viewers) {
        this.consignments = consignments;
        this.declarations = declarations;
        this.network = network;
        this.departures = departures;
        this.places = places;
        this.parties = parties;
        this.nomenclature = nomenclature;
        this.words = words;
        this.viewers = viewers;
    }

    /** Something found, and where it leads. */
    public record Hit(String code, String text, String path) {}

    /** What was found of one kind; {@code kind} ends a message key. */
    public record Group(String kind, List<Hit> hits, long total) {}

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        String wanted = q.strip().length() > LONGEST ? q.strip().substring(0, LONGEST) : q.strip();
        Viewer viewer = viewers.current();
        Optional<String> exact = wanted.isEmpty() ? Optional.empty() : exact(viewer, wanted.toUpperCase(Locale.ROOT));
        if (exact.isPresent()) {
            return "redirect:" + exact.get();
        }
        model.addAttribute("q", wanted);
        model.addAttribute("groups", wanted.isEmpty() ? List.of() : groups(viewer, wanted));
        return "desk/search";
    }

    /** Where the one thing of this number is. */
    private Optional<String> exact(Viewer viewer, String code) {
        return consignments
                .findByReference(viewer, code)
                .or(() -> container(viewer, code))
                .map(dossier -> "/consignments/" + dossier.id())
                .or(() -> declaration(viewer, code))
                .or(() -> network.findService(code).map(ServiceView::id).map(SearchPage::service))
                .or(() -> departures
                        .find(code)
                        .map(DepartureView::service)
                        .map(ServiceView::id)
                        .map(SearchPage::service));
    }

    private Optional<ConsignmentView> container(Viewer viewer, String code) {
        try {
            return consignments.findByContainer(viewer, new ContainerNumber(code.replace(" ", "")));
        } catch (InvalidValue notOne) {
            return Optional.empty();
        }
    }

    private Optional<String> declaration(Viewer viewer, String code) {
        return files(viewer, code).items().stream()
                .filter(row -> row.reference().equals(code)
                        || row.customsNumber().filter(code::equals).isPresent())
                .map(row -> "/consignments/" + row.consignment() + "/declaration")
                .findFirst();
    }

    private PageOf<DeclarationRow> files(Viewer viewer, String text) {
        DeclarationFilter all = DeclarationFilter.ALL;
        DeclarationFilter filter =
                new DeclarationFilter(all.state(), all.lane(), all.direction(), false, Optional.of(text));
        return declarations.list(viewer, filter, new PageRequest(1, ROWS));
    }

    private static String service(String id) {
        return "/services/" + id;
    }

    private List<Group> groups(Viewer viewer, String wanted) {
        List<Group> groups = new ArrayList<>(List.of(
                dossiers(viewer, wanted),
                declared(viewer, wanted),
                services(wanted),
                goods(wanted),
                places(wanted),
                firms(wanted)));
        groups.removeIf(group -> group.hits().isEmpty());
        return groups;
    }

    private Group dossiers(Viewer viewer, String wanted) {
        ConsignmentFilter filter =
                new ConsignmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(wanted));
        PageOf<ConsignmentRow> found = consignments.list(viewer, filter, new PageRequest(1, ROWS));
        List<Hit> hits = found.items().stream()
                .map(row -> new Hit(
                        row.reference(),
                        words.place(row.from()) + " → " + words.place(row.to()) + " · " + words.party(row.consignee()),
                        "/consignments/" + row.id()))
                .toList();
        return new Group("dossiers", hits, found.total());
    }

    private Group declared(Viewer viewer, String wanted) {
        PageOf<DeclarationRow> found = files(viewer, wanted);
        List<Hit> hits = found.items().stream()
                .map(row ->
                        new Hit(row.reference(), row.goods(), "/consignments/" + row.consignment() + "/declaration"))
                .toList();
        return new Group("declarations", hits, found.total());
    }

    private Group services(String wanted) {
        String folded = wanted.toLowerCase(Locale.ROOT);
        return group(
                "services",
                network.services().stream()
                        .filter(service -> String.join(
                                        " ", service.id(), service.nameEn(), service.nameZh(), service.nameRu())
                                .toLowerCase(Locale.ROOT)
                                .contains(folded))
                        .map(service -> new Hit(service.id(), service.name(Words.locale()), service(service.id())))
                        .toList());
    }

    /** A heading of the nomenclature leads to the dossiers with such goods. */
    private Group goods(String wanted) {
        return group(
                "goods",
                nomenclature.search(wanted, ROWS).stream()
                        .map(term -> new Hit(
                                term.code().toString(),
                                term.text(Words.locale()),
                                "/consignments?q=" + term.code().digits()))
                        .toList());
    }

    private Group places(String wanted) {
        return group(
                "places",
                places.search(wanted).stream()
                        .map(place -> new Hit(
                                place.code().value(), place.name(Words.locale()), "/departures?place=" + place.code()))
                        .toList());
    }

    /** A firm leads to the dossiers it takes part in, as far as the viewer sees them. */
    private Group firms(String wanted) {
        return group(
                "parties",
                parties.search(wanted).stream()
                        .map(party ->
                                new Hit(party.code(), party.name(Words.locale()), "/consignments?q=" + party.code()))
                        .toList());
    }

    private static Group group(String kind, List<Hit> hits) {
        return new Group(kind, hits.stream().limit(ROWS).toList(), hits.size());
    }
}
