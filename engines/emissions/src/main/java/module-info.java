/** Greenhouse gas footprints of transport chains by ISO 14083. */
module org.hexi.engine.emissions {
    requires transitive org.hexi.engine.kernel;
    requires static org.jspecify;

    exports org.hexi.engine.emissions.api;
}
