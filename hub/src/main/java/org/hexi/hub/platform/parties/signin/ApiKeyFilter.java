package org.hexi.hub.platform.parties.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hexi.hub.platform.parties.ViewerToken;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a request in by {@code Authorization: Bearer hexi_...}. Such a request never uses or opens a session: a wrong key is
 * refused even when a good session comes with it.
 */
public final class ApiKeyFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final KeySignIn keys;
    private final AuthenticationEntryPoint refusing;

    public ApiKeyFilter(KeySignIn keys, AuthenticationEntryPoint refusing) {
        this.keys = keys;
        this.refusing = refusing;
    }

    /** Whether the caller shows a key; a browser never sends one by itself, so such a request cannot be forged across sites. */
    public static boolean showsKey(HttpServletRequest request) {
        return secret(request).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ViewerToken> viewer = secret.flatMap(keys::viewer).map(ViewerToken::of);
        if (viewer.isEmpty()) {
            refusing.commence(request, response, new BadCredentialsException("unknown API key"));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(viewer.get()));
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
