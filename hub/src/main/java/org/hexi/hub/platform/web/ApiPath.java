package org.hexi.hub.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells calls of programs from those of people, by the path that also finds the handler: decoded, within the application. */
public final class ApiPath {
    private static final String ROOT = "/api/";

    private ApiPath() {}

    public static boolean isOf(HttpServletRequest request) {
        return path(request).startsWith(ROOT);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
