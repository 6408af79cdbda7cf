/** Multi-criteria journeys of freight over timetabled networks. */
module org.hexi.engine.routing {
    requires transitive org.hexi.engine.kernel;
    requires static org.jspecify;

    exports org.hexi.engine.routing.api;
    exports org.hexi.engine.routing.disruption;
    exports org.hexi.engine.routing.spi;
}
