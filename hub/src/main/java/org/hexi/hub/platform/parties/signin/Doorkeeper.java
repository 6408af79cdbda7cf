package org.hexi.hub.platform.parties.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.ApiPath;
import org.hexi.hub.platform.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What somebody hears who may not come in: programs a problem by RFC 9457, people the sign-in page and afterwards the page
 * they wanted.
 */
@Component
public class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String SIGN_IN = "/sign-in";

    private final MessageSource messages;
    private final LocaleResolver locales;

    Doorkeeper(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isProgram(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problem(request, HttpStatus.UNAUTHORIZED, "parties.signIn.needed")
                    .writeTo(response, locales.resolveLocale(request));
            return;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(LocalPath.ofUrl(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.sendRedirect(signIn(wanted(request)));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        // A program that shows no key lacks the token of forms as well; what it needs is the key.
        if (isProgram(request) && reason instanceof CsrfException && !isSignedIn()) {
            commence(request, response, new InsufficientAuthenticationException("nobody is signed in", reason));
            return;
        }
        if (isProgram(request)) {
            String code = reason instanceof CsrfException ? "parties.access.token" : "parties.access.denied";
            problem(request, HttpStatus.FORBIDDEN, code).writeTo(response, locales.resolveLocale(request));
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Answers a request nobody here can read. */
    public void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem(request, HttpStatus.BAD_REQUEST, "parties.request.unreadable")
                .writeTo(response, locales.resolveLocale(request));
    }

    private Problem problem(HttpServletRequest request, HttpStatus status, String code) {
        String text = messages.getMessage(code, null, code, locales.resolveLocale(request));
        return Problem.of(status, code, Optional.ofNullable(text).orElse(code));
    }

    private static boolean isProgram(HttpServletRequest request) {
        return ApiPath.isOf(request)
                || request.getRequestURI().startsWith("/actuator")
                || ApiKeyFilter.showsKey(request);
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ViewerToken;
    }

    private static LocalPath wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return LocalPath.HOME;
        }
        String query = request.getQueryString();
        return LocalPath.of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    private static String signIn(LocalPath to) {
        return to.equals(LocalPath.HOME)
                ? SIGN_IN
                : SIGN_IN + "?to=" + URLEncoder.encode(to.value(), StandardCharsets.UTF_8);
    }
}
