package org.hexi.broken.hub.model;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A rule of the business that cannot be thought of without a framework. */
@Component
class PolicyWithSpring {
    private final MessageSource messages;

    PolicyWithSpring(MessageSource messages) {
        this.messages = messages;
    }

    String refusal() {
        return messages.getMessage("policy.refused", new Object[0], LocaleContextHolder.getLocale());
    }
}
