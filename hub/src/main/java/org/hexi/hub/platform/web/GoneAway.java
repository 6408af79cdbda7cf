package org.hexi.hub.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whoever went away before the answer was through gets no other one, and it is nobody's fault. */
@ControllerAdvice
@Order(0)
class GoneAway {
    private static final Logger LOG = LoggerFactory.getLogger(GoneAway.class);

    /** The response is asked for so that it counts as answered. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void leave(Exception gone, HttpServletResponse response) {
        LOG.debug("gone away after {}", response.getStatus(), gone);
    }
}
