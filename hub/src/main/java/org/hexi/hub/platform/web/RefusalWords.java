package org.hexi.hub.platform.web;

import org.hexi.engine.kernel.Rejection;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** The arguments a message needs to tell a refusal. */
public final class RefusalWords {
    private RefusalWords() {}

    /** The arguments of the refusal in their order; a constant of an enumeration becomes the message of the constant. */
    public static Object[] of(Rejection refusal) {
        return refusal.arguments().stream().map(RefusalWords::word).toArray();
    }

    private static Object word(Object argument) {
        return argument instanceof Enum<?> constant
                ? new DefaultMessageSourceResolvable(new String[] {key(constant)}, constant.name())
                : argument;
    }

    static String key(Enum<?> constant) {
        return "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
