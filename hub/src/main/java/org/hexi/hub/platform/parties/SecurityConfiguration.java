package org.hexi.hub.platform.parties;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.hexi.hub.platform.parties.rates.RateLimit;
import org.hexi.hub.platform.parties.rates.Rates;
import org.hexi.hub.platform.parties.signin.ApiKeyFilter;
import org.hexi.hub.platform.parties.signin.Doorkeeper;
import org.hexi.hub.platform.parties.signin.KeySignIn;
import org.hexi.hub.platform.parties.signin.OidcSignIn;
import org.hexi.hub.platform.parties.signin.PlainParameters;
import org.hexi.hub.platform.parties.signin.SessionSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Who may come in where. Open to everyone: the health answer, signing in, the first administrator's page and static files.
 * Administrators only: {@code /administration} and the other actuator answers. Other paths by the {@link AccessRule}s of the
 * modules, and the rest for everyone signed in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/*",
        "/sign-in",
        "/first-administrator",
        "/webjars/**",
        "/hexi/**",
        "/favicon.ico",
        "/error"
    };

    /**
     * Scripts, styles and everything else only from this house. Attributes of style are let through because charts and maps
     * place their marks with them; they cannot load or run anything.
     */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "style-src-attr 'unsafe-inline'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SessionSignIn sessions,
            KeySignIn keys,
            Doorkeeper doorkeeper,
            OidcSignIn oidc,
            Rates rates,
            MessageSource messages,
            LocaleResolver locales,
            ObjectProvider<AccessRule> rules) {
        oidc.addTo(http);
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.ignoringRequestMatchers(ApiKeyFilter::showsKey))
                .headers(SecurityConfiguration::headers)
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .addFilterBefore(new ApiKeyFilter(keys, doorkeeper), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RateLimit(rates, messages, locales), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new PlainParameters(doorkeeper), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> authorize(requests, rules.orderedStream().toList()))
                .build();
    }

    /** The session's cookie: not for scripts, not for other sites, and only over TLS where the request came by it. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** What the firewall of Spring Security turns away, such as a path with an encoded slash or NUL. */
    @Bean
    RequestRejectedHandler turnedAway(Doorkeeper doorkeeper) {
        return (request, response, reason) -> doorkeeper.turnAway(request, response);
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            List<AccessRule> rules) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll();
        requests.requestMatchers(HttpMethod.GET, OPEN).permitAll();
        requests.requestMatchers(HttpMethod.HEAD, OPEN).permitAll();
        requests.requestMatchers(HttpMethod.POST, "/sign-in", "/first-administrator")
                .permitAll();
        requests.requestMatchers("/administration/**", "/actuator/**").hasRole(Role.ADMINISTRATOR.name());
        for (AccessRule rule : rules) {
            requests.requestMatchers(rule.pattern())
                    .hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
        }
        requests.anyRequest().authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny());
    }
}
