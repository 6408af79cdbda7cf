package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hexi.hub.platform.parties.signin.ApiKeyFilter;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes the token of a page's forms before the page is written. A long page is sent in parts; a form further down would come
 * too late to open the session the token is kept in.
 */
@Configuration(proxyBeanMethods = false)
class FormTokenFirst implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isPage(handler)
                && !ApiKeyFilter.showsKey(request)
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var taken = token.getToken();
            return !taken.isEmpty();
        }
        return true;
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
    }
}
