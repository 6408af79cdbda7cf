package org.hexi.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles a new house as an operator would: the first administrator by the printed token, then firms and keys by the pages. */
final class Household {
    static final String ADMINISTRATOR = "chief";
    static final String PASSWORD = "seven camels cross quietly";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]*>([^<]+)<");

    private final WebSession administrator;

    private Household(WebSession administrator) {
        this.administrator = administrator;
    }

    static Household settle(RunningHexi hexi) {
        WebSession session = new WebSession(hexi);
        session.submit(
                hexi.invitation(),
                "/first-administrator",
                Map.of(
                        "code", "HUB",
                        "country", "CN",
                        "nameEn", "Hub Authority",
                        "nameZh", "枢纽管理局",
                        "nameRu", "Управление узла",
                        "signInName", ADMINISTRATOR,
                        "displayName", "Chief",
                        "email", "chief@example.org",
                        "password", PASSWORD));
        return signIn(hexi);
    }

    static Household signIn(RunningHexi hexi) {
        WebSession session = new WebSession(hexi);
        session.submit("/sign-in", "/sign-in", Map.of("name", ADMINISTRATOR, "password", PASSWORD));
        return new Household(session);
    }

    WebSession administrator() {
        return administrator;
    }

    void organisation(String code) {
        administrator.submit(
                "/administration/parties/new",
                "/administration/parties",
                Map.of(
                        "code",
                        code,
                        "country",
                        "CN",
                        "nameEn",
                        "Firm " + code,
                        "nameZh",
                        "公司 " + code,
                        "nameRu",
                        "Фирма " + code));
    }

    /** A person of the organisation who signs in with {@link #PASSWORD}. */
    void user(String name, String language, String organisation, String role, String office) {
        administrator.submit(
                "/administration/users/new",
                "/administration/users",
                Map.of(
                        "signInName", name,
                        "displayName", name,
                        "email", name + "@example.org",
                        "password", PASSWORD,
                        "language", language,
                        "party.0", organisation,
                        "roles.0", role,
                        "office.0", office));
    }

    /** @return the secret of a new key that acts for the organisation in this role */
    String key(String organisation, String role, String office) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", organisation + " " + role);
        fields.put("party.0", organisation);
        fields.put("roles.0", role);
        fields.put("office.0", office);
        String page = administrator.submit("/api-keys", "/api-keys", fields);
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new AssertionError("the page shows no key\n" + page);
        }
        return secret.group(1);
    }
}
