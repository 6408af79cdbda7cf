/** Customs declarations: duty arithmetic under dated tariffs, selectivity of inspection, a risk score learned from what was found, and the life of a file. */
module org.hexi.engine.customs {
    requires transitive org.hexi.engine.kernel;
    requires static org.jspecify;

    exports org.hexi.engine.customs.api;
    exports org.hexi.engine.customs.declaration;
    exports org.hexi.engine.customs.duty;
    exports org.hexi.engine.customs.lifecycle;
    exports org.hexi.engine.customs.risk;
    exports org.hexi.engine.customs.selectivity;
    exports org.hexi.engine.customs.spi;
    exports org.hexi.engine.customs.study;
}
