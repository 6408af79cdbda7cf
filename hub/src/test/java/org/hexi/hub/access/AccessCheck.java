package org.hexi.hub.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.hexi.hub.access.AccessRow.Access;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Asks one endpoint as everybody there is and holds the answers against its row.
 *
 * @param mark what an answer contains that tells of the thing made; asked of lists only
 * @param asking puts the one request as somebody
 */
record AccessCheck(
        AccessRow row,
        AccessCast cast,
        String mark,
        Function<RequestPostProcessor, MockHttpServletResponse> asking,
        SoftAssertions soft) {
    private static final Set<Integer> SHUT = Set.of(401, 403, 404);
    private static final int FAULT = 500;

    void all() {
        strangers();
        switch (row.access()) {
            case PUBLIC -> {}
            case SIGNED_IN, ROLES -> everyRole();
            case OWNED -> owned();
            case DOSSIER -> dossier();
            case LISTED, LISTED_DOSSIER -> listed();
        }
    }

    private void strangers() {
        MockHttpServletResponse answer = ask("nobody", anonymous());
        String target = Optional.ofNullable(answer.getRedirectedUrl()).orElse("");
        boolean isSentAway =
                answer.getStatus() == 401 || target.startsWith("/sign-in?to=") || target.equals("/sign-in");
        soft.assertThat(isSentAway)
                .as("nobody: %d %s", answer.getStatus(), target)
                .isEqualTo(row.access() != Access.PUBLIC);
    }

    private void everyRole() {
        for (Role role : Role.values()) {
            int status = ask("foreign", cast.foreign(), role, cast.office()).getStatus();
            if (row.roles().contains(role)) {
                soft.assertThat(status).as("%s is let in", role).isNotIn(401, 403);
            } else {
                soft.assertThat(status).as("%s is refused", role).isEqualTo(403);
            }
        }
    }

    private void owned() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                shut(role, "foreign", cast.foreign(), cast.otherOffice());
                shut(role, "participant", cast.participant(), cast.office());
            }
        }
        row.roles().forEach(role -> open(role, "own", cast.owner()));
    }

    private void dossier() {
        for (Role role : Role.values()) {
            shut(role, "foreign", cast.foreign(), cast.otherOffice());
        }
        tryAs(Set.of(Role.TRADER, Role.BROKER), "own", cast.owner());
        tryAs(Set.of(Role.BROKER, Role.OPERATOR), "participant", cast.participant());
        tryAs(Set.of(Role.CUSTOMS_OFFICER), "own office", cast.foreign());
    }

    private void tryAs(Set<Role> roles, String standing, Viewer viewer) {
        for (Role role : roles) {
            if (row.roles().contains(role)) {
                open(role, standing, viewer);
            } else {
                shut(role, standing, viewer, cast.office());
            }
        }
    }

    private void listed() {
        soft.assertThat(mark).as("what tells of the thing").isNotEmpty();
        for (Role role : Role.values()) {
            tells(role, "foreign", cast.foreign(), cast.otherOffice(), false);
        }
        tells(Role.TRADER, "own", cast.owner(), cast.office(), true);
        tells(Role.BROKER, "own", cast.owner(), cast.office(), true);
        if (row.access() == Access.LISTED_DOSSIER) {
            tells(Role.BROKER, "participant", cast.participant(), cast.office(), true);
            tells(Role.OPERATOR, "participant", cast.participant(), cast.office(), true);
            tells(Role.CUSTOMS_OFFICER, "own office", cast.foreign(), cast.office(), true);
        }
    }

    private void tells(Role role, String standing, Viewer viewer, String office, boolean isExpected) {
        MockHttpServletResponse answer = ask(standing, viewer, role, office);
        if (!row.roles().contains(role)) {
            soft.assertThat(answer.getStatus())
                    .as("%s, %s, is refused", role, standing)
                    .isEqualTo(403);
            return;
        }
        soft.assertThat(answer.getStatus())
                .as("%s, %s, is let in", role, standing)
                .isLessThan(400);
        String told = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                + Optional.ofNullable(answer.getRedirectedUrl()).orElse("");
        soft.assertThat(told.contains(mark))
                .as("%s, %s, is told of %s", role, standing, mark)
                .isEqualTo(isExpected);
    }

    private void open(Role role, String standing, Viewer viewer) {
        soft.assertThat(ask(standing, viewer, role, cast.office()).getStatus())
                .as("%s, %s, is let in", role, standing)
                .isNotIn(SHUT);
    }

    private void shut(Role role, String standing, Viewer viewer, String office) {
        Integer[] expected = row.roles().contains(role) ? new Integer[] {404} : new Integer[] {403, 404};
        soft.assertThat(ask(standing, viewer, role, office).getStatus())
                .as("%s, %s, is kept out", role, standing)
                .isIn((Object[]) expected);
    }

    private MockHttpServletResponse ask(String standing, Viewer viewer, Role role, String office) {
        Optional<String> of = role == Role.CUSTOMS_OFFICER ? Optional.of(office) : Optional.empty();
        Viewer acting = Viewer.of(viewer.name(), viewer.party(), Set.of(role), of);
        return ask(role + ", " + standing, authentication(ViewerToken.of(acting)));
    }

    private MockHttpServletResponse ask(String whom, RequestPostProcessor who) {
        MockHttpServletResponse answer = asking.apply(who);
        soft.assertThat(answer.getStatus()).as("%s meets no fault", whom).isLessThan(FAULT);
        return answer;
    }
}
