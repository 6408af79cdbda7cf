package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.hexi.hub.platform.parties.signin.LocalPath;
import org.hexi.hub.platform.parties.signin.OidcSignIn;
import org.hexi.hub.platform.parties.signin.SessionSignIn;
import org.hexi.hub.platform.parties.signin.SignInAnswer;
import org.hexi.hub.platform.parties.signin.SigningIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The sign-in page. */
@Controller
class SignInController {
    private static final String PAGE = "parties/sign-in";
    private static final Set<String> PROBLEMS = Set.of("email-not-verified", "no-account", "provider");

    private final SigningIn signingIn;
    private final SessionSignIn sessions;
    private final OidcSignIn oidc;
    private final LocaleResolver locales;

    SignInController(SigningIn signingIn, SessionSignIn sessions, OidcSignIn oidc, LocaleResolver locales) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.oidc = oidc;
        this.locales = locales;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String problem,
            @RequestParam(required = false) @Nullable String out,
            HttpServletRequest request,
            Model model) {
        LocalPath wanted = LocalPath.of(to);
        if (oidc.isOn()) {
            oidc.remember(request, wanted);
        }
        model.addAttribute("out", out != null);
        if (PROBLEMS.contains(problem)) {
            model.addAttribute("problem", "parties.signIn.problem." + problem);
        }
        return page(model, "", wanted);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LocalPath wanted = LocalPath.of(to);
        return switch (signingIn.withPassword(name, password, request.getRemoteAddr())) {
            case SignInAnswer.Welcome welcome -> {
                sessions.open(request, welcome.account());
                locales.setLocale(
                        request,
                        response,
                        Locale.forLanguageTag(welcome.account().view().language()));
                yield "redirect:" + wanted.value();
            }
            case SignInAnswer.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", "parties.signIn.problem.wrong");
                yield page(model, name, wanted);
            }
            case SignInAnswer.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader("Retry-After", String.valueOf(wait.left().toSeconds() + 1));
                model.addAttribute("problem", "parties.signIn.problem.wait");
                model.addAttribute("minutes", wait.minutes());
                yield page(model, name, wanted);
            }
        };
    }

    private String page(Model model, String name, LocalPath wanted) {
        model.addAttribute("name", name);
        model.addAttribute("to", wanted.value());
        model.addAttribute("provider", oidc.isOn() ? OidcSignIn.START : null);
        return PAGE;
    }
}
