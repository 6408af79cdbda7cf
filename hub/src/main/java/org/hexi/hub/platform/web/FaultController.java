package org.hexi.hub.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last resort: what no controller answered, as a problem body or as a page. */
@Controller
class FaultController implements ErrorController {
    private final MessageSource messages;

    FaultController(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping(path = "/error", produces = "text/html")
    ModelAndView page(HttpServletRequest request, Locale locale) {
        Problem problem = problem(request, locale);
        return new ModelAndView("layout/problem", Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
    }

    @RequestMapping("/error")
    ResponseEntity<Problem> json(HttpServletRequest request, Locale locale) {
        return problem(request, locale).answer();
    }

    private Problem problem(HttpServletRequest request, Locale locale) {
        HttpStatus status = Busy.is(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                ? HttpStatus.SERVICE_UNAVAILABLE
                : status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        String key = "web.status." + status.value();
        String detail = messages.getMessage(key, null, status.getReasonPhrase(), locale);
        return Problem.of(status, key, detail == null ? key : detail);
    }

    /** Who asks for this address without a fault asks for nothing that is here. */
    private static HttpStatus status(@Nullable Object found) {
        if (found == null) {
            return HttpStatus.NOT_FOUND;
        }
        HttpStatus known = found instanceof Integer code ? HttpStatus.resolve(code) : null;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
