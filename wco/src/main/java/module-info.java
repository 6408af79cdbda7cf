/** Declarations and answers of customs as XML of the WCO Data Model: read, checked, answered, written. Knows nothing of the hub. */
module org.hexi.wco {
    requires transitive org.hexi.engine.customs;
    requires transitive org.hexi.engine.kernel;
    requires java.xml;
    requires static org.jspecify;

    exports org.hexi.wco;
    exports org.hexi.wco.answering;
    exports org.hexi.wco.check;
    exports org.hexi.wco.mapping;
    exports org.hexi.wco.model;
    exports org.hexi.wco.pointers;
    exports org.hexi.wco.tax;
}
