package org.hexi.hub.platform.parties;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the viewer from the security context of the request. */
@Component
class SignedInViewers implements Viewers {
    @Override
    public Viewer current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ViewerToken token) {
            return token.viewer();
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
