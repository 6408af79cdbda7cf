package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.platform.numbering.Ids;
import org.springframework.stereotype.Component;

/** Makes organisations and users for tests, each under a name of its own. */
@Component
public class People {
    public static final String PASSWORD = "four quiet camel words";
    private static final Viewer HOUSE = Viewer.system("test");

    private final Parties parties;
    private final Accounts accounts;
    private final Ids ids;

    People(Parties parties, Accounts accounts, Ids ids) {
        this.parties = parties;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** A new organisation. */
    public PartyView party() {
        String tail = tail();
        return parties.register(HOUSE, new PartyDraft("T" + tail, "Test " + tail, "测试 " + tail, "Тест " + tail, "CN"));
    }

    /** A user of a new organisation who never signs in by password: hashing one takes its time. */
    public Viewer user(Role... roles) {
        return userOf(party(), roles);
    }

    /** The same with {@link #PASSWORD}. */
    public Viewer userWithPassword(Role... roles) {
        return create(membership(party(), roles), Optional.of(PASSWORD));
    }

    public Viewer userOf(PartyView party, Role... roles) {
        return create(membership(party, roles), Optional.empty());
    }

    public Viewer officer(String office) {
        return create(Membership.officer(party().id(), office), Optional.empty());
    }

    private static Membership membership(PartyView party, Role... roles) {
        return new Membership(party.id(), Set.of(roles), Optional.of("9001"));
    }

    private Viewer create(Membership membership, Optional<String> password) {
        String name = "user." + tail().toLowerCase(Locale.ROOT);
        accounts.create(
                HOUSE,
                new AccountDraft(
                        name, "User " + name, Optional.of(name + "@example.org"), password, "en", List.of(membership)));
        return accounts.viewer(name);
    }

    private String tail() {
        String id = ids.next().toString();
        return id.substring(id.length() - 12).toUpperCase(Locale.ROOT);
    }
}
