package org.hexi.hub.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a request: {@code ?lang=}, else the cookie the visitor's last choice left, else the browser's wish. */
final class LanguageResolver implements LocaleResolver {
    static final String PARAMETER = "lang";
    private static final String COOKIE = "hexi-language";
    private static final int COOKIE_AGE_SECONDS = 365 * 24 * 3600;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .or(() -> remembered(request))
                .map(Locale::forLanguageTag)
                .map(Languages::nearest)
                .orElseGet(() -> wished(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, Languages.nearest(locale).toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge(COOKIE_AGE_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER));
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Locale wished(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(wish -> Languages.nearest(wish).getLanguage().equals(wish.getLanguage()))
                .findFirst()
                .map(Languages::nearest)
                .orElse(Languages.SPOKEN.getFirst());
    }
}
