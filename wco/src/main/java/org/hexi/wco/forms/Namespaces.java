package org.hexi.wco.forms;

/** Namespaces of the documents. The customisation is part of the name; its version is that of the model's subset read here. */
public final class Namespaces {
    public static final String META_DATA = "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2";
    public static final String DECLARATION = "urn:wco:datamodel:WCO:DEC-DMS:2";
    public static final String RESPONSE = "urn:wco:datamodel:WCO:RES-DMS:2";
    private static final String DECLARATION_TYPES = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";
    private static final String RESPONSE_TYPES = "urn:wco:datamodel:WCO:Response_DS:DMS:2";

    private Namespaces() {}

    /** The namespace of the parts of a value (the text of a date time) inside an element of another namespace. */
    public static String ofTypes(String space) {
        return space.equals(RESPONSE) ? RESPONSE_TYPES : DECLARATION_TYPES;
    }
}
