package org.hexi.hub.platform.web;

import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Problem answers of the JSON face. */
@RestControllerAdvice(annotations = RestController.class)
@Order(1)
class RestProblems {
    private final ProblemOf problems;

    RestProblems(ProblemOf problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> answer(Exception fault) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        return problems.problem(fault).answer();
    }
}
