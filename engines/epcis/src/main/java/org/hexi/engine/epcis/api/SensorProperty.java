package org.hexi.engine.epcis.api;

import java.util.List;

/** The properties of sensor reports and sensor metadata, with the form of their values. */
public enum SensorProperty {
    TYPE("type", Form.MEASUREMENT),
    EXCEPTION("exception", Form.ALERT),
    START_TIME("startTime", Form.TIME),
    END_TIME("endTime", Form.TIME),
    DEVICE_ID("deviceID", Form.URI),
    DEVICE_METADATA("deviceMetadata", Form.URI),
    RAW_DATA("rawData", Form.URI),
    DATA_PROCESSING_METHOD("dataProcessingMethod", Form.URI),
    BIZ_RULES("bizRules", Form.URI),
    TIME("time", Form.TIME),
    MICROORGANISM("microorganism", Form.URI),
    CHEMICAL_SUBSTANCE("chemicalSubstance", Form.URI),
    VALUE("value", Form.DECIMAL),
    COMPONENT("component", Form.COMPONENT),
    STRING_VALUE("stringValue", Form.TEXT),
    BOOLEAN_VALUE("booleanValue", Form.BOOLEAN),
    HEX_BINARY_VALUE("hexBinaryValue", Form.HEX),
    URI_VALUE("uriValue", Form.URI),
    MIN_VALUE("minValue", Form.DECIMAL),
    MAX_VALUE("maxValue", Form.DECIMAL),
    MEAN_VALUE("meanValue", Form.DECIMAL),
    STANDARD_DEVIATION("sDev", Form.DECIMAL),
    PERCENTILE_RANK("percRank", Form.DECIMAL),
    PERCENTILE_VALUE("percValue", Form.DECIMAL),
    UOM("uom", Form.TEXT),
    COORDINATE_REFERENCE_SYSTEM("coordinateReferenceSystem", Form.URI);

    /** The properties of sensor metadata in the canonical order of the event hash. */
    public static final List<SensorProperty> METADATA = List.of(
            TIME, START_TIME, END_TIME, DEVICE_ID, DEVICE_METADATA, RAW_DATA, DATA_PROCESSING_METHOD, BIZ_RULES);

    /**
     * The properties of a sensor report in the canonical order of the event hash. The hash has no place for
     * {@link #BIZ_RULES} among them, so it stands last.
     */
    public static final List<SensorProperty> REPORT = List.of(
            TYPE,
            EXCEPTION,
            DEVICE_ID,
            DEVICE_METADATA,
            RAW_DATA,
            DATA_PROCESSING_METHOD,
            TIME,
            MICROORGANISM,
            CHEMICAL_SUBSTANCE,
            VALUE,
            COMPONENT,
            STRING_VALUE,
            BOOLEAN_VALUE,
            HEX_BINARY_VALUE,
            URI_VALUE,
            MIN_VALUE,
            MAX_VALUE,
            MEAN_VALUE,
            STANDARD_DEVIATION,
            PERCENTILE_RANK,
            PERCENTILE_VALUE,
            UOM,
            COORDINATE_REFERENCE_SYSTEM,
            BIZ_RULES);

    /** What a value must look like. */
    public enum Form {
        URI,
        TIME,
        DECIMAL,
        TEXT,
        BOOLEAN,
        HEX,
        MEASUREMENT,
        ALERT,
        COMPONENT
    }

    private final String fieldName;
    private final Form form;

    SensorProperty(String fieldName, Form form) {
        this.fieldName = fieldName;
        this.form = form;
    }

    /** The name the standard writes. */
    public String fieldName() {
        return fieldName;
    }

    public Form form() {
        return form;
    }
}
