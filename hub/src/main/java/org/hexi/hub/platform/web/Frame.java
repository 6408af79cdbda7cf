package org.hexi.hub.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the layout of every page asks for: navigation, tabs, clock, languages. Templates call it as {@code @frame}. */
@Component("frame")
public class Frame {
    private static final String ROLE = "ROLE_";

    private final List<NavigationEntry> navigation;
    private final List<DossierTab> tabs;
    private final List<HouseNotice> notices;
    private final BusinessClock clock;
    private final FrameSettings settings;
    private final Ids ids;

    Frame(
            List<NavigationEntry> navigation,
            List<DossierTab> tabs,
            List<HouseNotice> notices,
            BusinessClock clock,
            FrameSettings settings,
            Ids ids) {
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(DossierTab::order)).toList();
        this.notices = List.copyOf(notices);
        this.clock = clock;
        this.settings = settings;
        this.ids = ids;
    }

    /** What the signed-in user may start from, with the page that is open marked. */
    public NavigationBar navigation() {
        List<NavigationEntry> allowed = navigation.stream()
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(Frame::mayAs))
                .toList();
        return NavigationBar.of(allowed, path());
    }

    private static String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? here.getRequest()
                        .getRequestURI()
                        .substring(here.getRequest().getContextPath().length())
                : "";
    }

    public List<DossierTab> dossierTabs() {
        return tabs;
    }

    /** What every page has to say at the moment. */
    public List<HouseNotice.Notice> notices() {
        return notices.stream().map(HouseNotice::now).flatMap(Optional::stream).toList();
    }

    public Instant now() {
        return clock.now();
    }

    /** Business time left until an instant; negative when it has passed. */
    public Duration until(Instant due) {
        return Duration.between(clock.now(), due);
    }

    public int speed() {
        return clock.speed();
    }

    /** Zone in which the clock of the frame is shown: that of the city. */
    public ZoneId zone() {
        return settings.zone();
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public List<Locale> languages() {
        return Languages.SPOKEN;
    }

    /** A new key for a form, so that sending it twice does its work once. */
    public String newKey() {
        return ids.next().toString();
    }

    public boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !"anonymousUser".equals(who.getName());
    }

    public String userName() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "" : who.getName();
    }

    /** Whether the signed-in user has a role, by its name. */
    public static boolean mayAs(String role) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch((ROLE + role)::equals);
    }
}
