package org.hexi.hub.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Problem answers of the pages: the same problem, shown to a person. */
@ControllerAdvice
@Order(2)
class PageProblems {
    private final ProblemOf problems;

    PageProblems(ProblemOf problems) {
        this.problems = problems;
    }

    /** A program whose call reached no handler, such as one of an unknown media type, still gets JSON. */
    @ExceptionHandler
    Object show(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        Problem problem = problems.problem(fault);
        if (ApiPath.isOf(request)) {
            return problem.answer();
        }
        return new ModelAndView("layout/problem", Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
    }
}
