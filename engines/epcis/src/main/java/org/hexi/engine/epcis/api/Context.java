package org.hexi.engine.epcis.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD context an event was written under: the addresses of shared contexts and the sender's own prefixes. XML
 * namespaces become prefixes of the same kind. Immutable.
 *
 * @param urls addresses of shared contexts, in the order given
 * @param prefixes the sender's own prefixes (or single terms) and what they stand for
 */
public record Context(List<String> urls, SequencedMap<String, String> prefixes) {
    /** The context of the EPCIS 2.0 standard. */
    public static final String STANDARD_URL = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

    /** Prefixes that the standard's own context declares. */
    private static final Map<String, String> STANDARD_PREFIXES = Map.of(
            "cbv", "https://ref.gs1.org/cbv/",
            "cbvmda", "urn:epcglobal:cbv:mda",
            "dcterms", "http://purl.org/dc/terms/",
            "epcis", "https://ref.gs1.org/epcis/",
            "gs1", "https://gs1.org/voc/",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    public Context {
        urls = List.copyOf(urls);
        prefixes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(prefixes));
    }

    /** The standard's context and nothing else. */
    public static Context standard() {
        return of(Map.of());
    }

    /** The standard's context and own prefixes. */
    public static Context of(Map<String, String> prefixes) {
        return new Context(List.of(STANDARD_URL), new LinkedHashMap<>(prefixes));
    }

    /** This context with an inner one laid over it: the inner one wins, as in JSON-LD. */
    public Context with(Context inner) {
        LinkedHashMap<String, String> merged = new LinkedHashMap<>(prefixes);
        merged.putAll(inner.prefixes);
        return new Context(inner.urls.isEmpty() ? urls : inner.urls, merged);
    }

    /** Whether a prefix or term is known here, be it the sender's or the standard's. */
    public boolean declares(String prefix) {
        return prefixes.containsKey(prefix) || STANDARD_PREFIXES.containsKey(prefix);
    }

    /**
     * The full name of a field: its namespace in curly brackets and its local name. A name without a namespace stays as it
     * is; an address is cut after its last slash or hash.
     */
    public String fullName(String name) {
        String meaning = name.indexOf(':') < 0 ? prefixes.getOrDefault(name, name) : name;
        int colon = meaning.indexOf(':');
        if (colon < 0) {
            return meaning;
        }
        String namespace = namespace(meaning.substring(0, colon));
        if (namespace != null) {
            return "{" + namespace + "}" + meaning.substring(colon + 1);
        }
        int cut = Math.max(meaning.lastIndexOf('/'), Math.max(meaning.lastIndexOf('#'), meaning.lastIndexOf(':'))) + 1;
        return "{" + meaning.substring(0, cut) + "}" + meaning.substring(cut);
    }

    private @Nullable String namespace(String prefix) {
        String own = prefixes.get(prefix);
        return own == null ? STANDARD_PREFIXES.get(prefix) : own;
    }
}
