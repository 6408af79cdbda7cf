package org.hexi.hub.platform.parties;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in viewer as Spring Security carries it. Its name is the viewer's name, its authorities are {@code ROLE_} and
 * the role. Never kept in a session: a session holds ids, and each request reads the account anew.
 */
public final class ViewerToken extends AbstractAuthenticationToken {
    private final transient Viewer viewer;

    private ViewerToken(Viewer viewer) {
        super(authorities(viewer.roles()));
        this.viewer = viewer;
        setAuthenticated(true);
    }

    public static ViewerToken of(Viewer viewer) {
        return new ViewerToken(viewer);
    }

    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Object getPrincipal() {
        return viewer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return viewer.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViewerToken that && that.viewer.equals(viewer);
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }

    private static Set<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toSet());
    }
}
