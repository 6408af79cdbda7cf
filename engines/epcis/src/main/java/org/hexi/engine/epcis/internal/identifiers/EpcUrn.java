package org.hexi.engine.epcis.internal.identifiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EPC URNs: {@code urn:epc:id:...} for one object, {@code class} for a lot, {@code idpat} for all serial numbers. */
public final class EpcUrn {
    /** Where all canonical Digital Links live. */
    static final String CANONICAL_DOMAIN = "https://id.gs1.org/";

    private static final Pattern FORM = Pattern.compile("urn:epc:(id|class|idpat):([a-z]+):(.+)");

    private EpcUrn() {}

    public static boolean claims(String text) {
        return text.startsWith("urn:epc:id:") || text.startsWith("urn:epc:class:") || text.startsWith("urn:epc:idpat:");
    }

    /** The canonical Digital Link of a URN, or empty when its scheme has none or its form is wrong. */
    public static Optional<String> digitalLink(String urn) {
        Matcher matcher = FORM.matcher(urn);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean pattern = matcher.group(1).equals("idpat");
        return EpcScheme.named(matcher.group(2))
                .flatMap(scheme -> scheme.path(matcher.group(3), pattern))
                .map(path -> CANONICAL_DOMAIN + path);
    }

    /** Whether a URN is of a scheme known here and yet does not have its form. */
    public static boolean isMalformed(String urn) {
        Matcher matcher = FORM.matcher(urn);
        if (!matcher.matches()) {
            return true;
        }
        return EpcScheme.named(matcher.group(2)).isPresent() && digitalLink(urn).isEmpty();
    }
}
