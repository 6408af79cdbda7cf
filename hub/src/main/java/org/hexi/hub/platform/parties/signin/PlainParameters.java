package org.hexi.hub.platform.parties.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away queries and forms that hold the character NUL, which no text of a person has and no database column can hold.
 * Files sent as parts of a form are left to whoever reads them.
 */
public final class PlainParameters extends OncePerRequestFilter {
    private final Doorkeeper doorkeeper;

    public PlainParameters(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isPlain = request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .noneMatch(value -> value != null && value.indexOf('\0') >= 0);
        if (isPlain) {
            chain.doFilter(request, response);
        } else {
            doorkeeper.turnAway(request, response);
        }
    }
}
