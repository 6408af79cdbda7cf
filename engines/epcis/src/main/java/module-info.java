/** EPCIS 2.0 events: model, reading, writing, validation and event hash. */
module org.hexi.engine.epcis {
    requires org.hexi.engine.kernel;
    requires java.xml;
    requires static org.jspecify;

    exports org.hexi.engine.epcis.api;
    exports org.hexi.engine.epcis.conformance;
    exports org.hexi.engine.epcis.spi;
}
