package org.hexi.hub.digital.corridor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.PlaceCode;

/**
 * Identifiers of Hexi's own where the standards have none that fit: {@code urn:hexi:place:AKL} for a place of the network,
 * {@code urn:hexi:train:R101-20260302} for a run of a service, {@code urn:hexi:consignment:CN-000123-4} for a dossier,
 * {@code urn:hexi:party:HXR} for a firm of the register.
 * Containers are {@code urn:epc:id:bic:CSQU3054383}; places may also be {@code geo:} URIs.
 */
public final class CorridorUris {
    private static final String PLACE = "urn:hexi:place:";
    private static final String TRAIN = "urn:hexi:train:";
    private static final String CONSIGNMENT = "urn:hexi:consignment:";
    private static final String PARTY = "urn:hexi:party:";
    private static final Pattern GEO =
            Pattern.compile("geo:(-?\\d{1,2}(?:\\.\\d{1,12})?),(-?\\d{1,3}(?:\\.\\d{1,12})?)([,;].*)?");

    private CorridorUris() {}

    public static String place(PlaceCode place) {
        return PLACE + place;
    }

    public static String train(String departureId) {
        return TRAIN + departureId;
    }

    public static String consignment(String reference) {
        return CONSIGNMENT + reference;
    }

    /** @param code code of the firm in the register */
    public static String party(String code) {
        return PARTY + code;
    }

    public static Optional<String> partyCode(String uri) {
        return after(PARTY, uri);
    }

    /** The code behind a place URI, whatever it names. */
    public static Optional<String> placeCode(String uri) {
        return after(PLACE, uri);
    }

    public static Optional<String> departureId(String uri) {
        return after(TRAIN, uri);
    }

    public static Optional<String> consignmentReference(String uri) {
        return after(CONSIGNMENT, uri);
    }

    public static boolean isGeo(String uri) {
        return uri.startsWith("geo:");
    }

    /** WGS-84 degrees of a geo URI (RFC 5870); empty when it is none or points off the globe. */
    public static Optional<Degrees> geo(String uri) {
        Matcher matcher = GEO.matcher(uri);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Degrees degrees = new Degrees(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        return degrees.isOnGlobe() ? Optional.of(degrees) : Optional.empty();
    }

    private static Optional<String> after(String prefix, String uri) {
        return uri.startsWith(prefix) ? Optional.of(uri.substring(prefix.length())) : Optional.empty();
    }

    /** A point on the globe. */
    public record Degrees(double latitude, double longitude) {
        boolean isOnGlobe() {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }
}
