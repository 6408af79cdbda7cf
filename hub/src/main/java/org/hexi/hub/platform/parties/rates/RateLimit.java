package org.hexi.hub.platform.parties.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.ApiPath;
import org.hexi.hub.platform.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Turns calls of the API away that come faster than {@link RateSettings} allow: 429 (RFC 6585) with the seconds to wait. */
public final class RateLimit extends OncePerRequestFilter {
    private static final String CODE = "parties.rate.exceeded";

    private final Rates rates;
    private final MessageSource messages;
    private final LocaleResolver locales;

    public RateLimit(Rates rates, MessageSource messages, LocaleResolver locales) {
        this.rates = rates;
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPath.isOf(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Rates.Refusal> refusal = caller().flatMap(rates::charge);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        refuse(refusal.get(), request, response);
    }

    private static Optional<Viewer> caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ViewerToken token
                ? Optional.of(token.viewer())
                : Optional.empty();
    }

    private void refuse(Rates.Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String seconds =
                Long.toString(refusal.pause().plusSeconds(1).minusNanos(1).toSeconds());
        String text = messages.getMessage(
                CODE,
                new Object[] {Integer.toString(refusal.perMinute()), seconds},
                CODE,
                locales.resolveLocale(request));
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        Problem.of(HttpStatus.TOO_MANY_REQUESTS, CODE, text == null ? CODE : text)
                .writeTo(response, locales.resolveLocale(request));
    }
}
