package org.hexi.engine.epcis.internal.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;

/** The foreign namespaces of a document and the one prefix each gets, wherever and however it was declared. */
final class Namespaces {
    private static final String OWN = "urn:epcglobal:epcis";

    private final Map<String, String> prefixByUri = new LinkedHashMap<>();

    /** Takes note of a declaration; the first prefix of a namespace counts. */
    void declare(String prefix, String uri) {
        if (isForeign(uri) && !prefixByUri.containsKey(uri)) {
            prefixByUri.put(uri, free(prefix.isEmpty() ? "ns" : prefix));
        }
    }

    private String free(String wished) {
        String prefix = wished;
        for (int number = 2; prefixByUri.containsValue(prefix); number++) {
            prefix = wished + number;
        }
        return prefix;
    }

    /** The name of an element or attribute: bare when it is the standard's, with its prefix otherwise. */
    String name(String uri, String prefix, String local) {
        if (!isForeign(uri)) {
            return local;
        }
        declare(prefix, uri);
        return prefixByUri.get(uri) + ":" + local;
    }

    static boolean isForeign(String uri) {
        return !uri.isEmpty() && !uri.startsWith(OWN) && !uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }

    /** What each prefix stands for. */
    Map<String, String> uriByPrefix() {
        Map<String, String> result = new LinkedHashMap<>();
        prefixByUri.forEach((uri, prefix) -> result.put(prefix, uri));
        return result;
    }
}
