package org.hexi.hub.platform.parties.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One row of the memberships in a form: fields {@code party.N}, {@code roles.N}, {@code office.N}.
 *
 * @param party code of the organisation; a row without one is left out
 */
public record MembershipForm(String party, Set<Role> roles, String office) {
    private static final int MOST = 10;
    static final MembershipForm EMPTY = new MembershipForm("", Set.of(), "");

    /** The rows as typed and one empty row to go on. */
    static List<MembershipForm> read(MultiValueMap<String, String> fields) {
        List<MembershipForm> rows = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            String party = first(fields, "party." + number);
            if (!party.isBlank()) {
                rows.add(new MembershipForm(
                        party.strip(), roles(fields.get("roles." + number)), first(fields, "office." + number)));
            }
        }
        return rows;
    }

    /** The only row of a form; without an organisation typed it is for the own one. */
    static MembershipForm one(MultiValueMap<String, String> fields, String own) {
        String party = first(fields, "party.0");
        return new MembershipForm(
                party.isBlank() ? own : party.strip(), roles(fields.get("roles.0")), first(fields, "office.0"));
    }

    static List<MembershipForm> of(List<Membership> memberships, Parties parties) {
        return memberships.stream()
                .map(member -> new MembershipForm(
                        parties.get(member.party()).code(),
                        member.roles(),
                        member.office().orElse("")))
                .toList();
    }

    static List<MembershipForm> withEmpty(List<MembershipForm> rows) {
        List<MembershipForm> all = new ArrayList<>(rows);
        if (all.size() < MOST) {
            all.add(EMPTY);
        }
        return all;
    }

    Membership membership(Parties parties) {
        PartyView found = parties.findByCode(party)
                .orElseThrow(() ->
                        new InvalidValue("parties.code.unknown", "party", party, "code of a registered organisation"));
        return new Membership(found.id(), roles, Optional.of(office));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        List<String> known = names == null ? List.of() : names;
        return Set.of(Role.values()).stream()
                .filter(role -> known.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
