package org.hexi.hub.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.Cast.Organisation;
import org.hexi.hub.demo.model.Cast.Person;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the firms and the people of the demonstration and what its carrier offers, and gives the accounts of visitors a new password at each start.
 * The others of the cast are made without one.
 */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Founding {
    private static final Viewer HOUSE = Viewer.system("demo");

    /** Names under which a visitor signs in; the first person of the post is behind each. */
    static final List<String> VISITORS =
            List.of("trader", "broker", "officer", "operator", "carrier", "analyst", "admin");

    private final Cast cast;
    private final Parties parties;
    private final Accounts accounts;
    private final Offering offering;

    Founding(Cast cast, Parties parties, Accounts accounts, Offering offering) {
        this.cast = cast;
        this.parties = parties;
        this.accounts = accounts;
        this.offering = offering;
    }

    /** Makes what is missing; what is there gets the new password. */
    @Transactional
    public void found(String password) {
        cast.organisations().forEach(this::register);
        if (accounts.isEmpty()) {
            List<String> taken = new ArrayList<>();
            cast.people().forEach(person -> create(person, name(person, taken), password));
            offering.layDown();
            return;
        }
        accounts.list(HOUSE, "", new PageRequest(1, PageRequest.MAX_SIZE)).items().stream()
                .filter(account -> VISITORS.contains(account.signInName()))
                .forEach(account -> accounts.resetPassword(HOUSE, account.id(), password));
    }

    private void register(Organisation firm) {
        if (parties.findByCode(firm.code()).isEmpty()) {
            parties.register(
                    HOUSE, new PartyDraft(firm.code(), firm.nameEn(), firm.nameZh(), firm.nameRu(), firm.country()));
        }
    }

    private void create(Person person, String name, String password) {
        accounts.create(
                HOUSE,
                new AccountDraft(
                        name,
                        display(person),
                        Optional.empty(),
                        Optional.of(password).filter(given -> VISITORS.contains(name)),
                        person.country().equals(Locale.CHINA.getCountry()) ? "zh-CN" : "en",
                        List.of(membership(person))));
    }

    private String name(Person person, List<String> taken) {
        String role = visitor(cast.post(person));
        if (taken.contains(role)) {
            return person.nameEn().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        }
        taken.add(role);
        return role;
    }

    private static String visitor(String post) {
        return switch (post) {
            case "customs_officer" -> "officer";
            case "administrator" -> "admin";
            default -> post;
        };
    }

    private static String display(Person person) {
        return person.country().equals(Locale.CHINA.getCountry())
                ? person.nameZh() + " " + person.nameEn()
                : person.nameEn();
    }

    private Membership membership(Person person) {
        Organisation firm = cast.organisation(person.organisation());
        PartyId party = parties.findByCode(firm.code()).orElseThrow().id();
        Role role = Role.valueOf(person.role().toUpperCase(Locale.ROOT));
        return role == Role.CUSTOMS_OFFICER
                ? Membership.officer(party, firm.registration())
                : new Membership(party, Set.of(role), Optional.empty());
    }
}
