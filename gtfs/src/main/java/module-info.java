/** Timetables as GTFS Schedule feeds: read, checked, written. Knows nothing of the hub. */
module org.hexi.gtfs {
    requires transitive org.hexi.engine.kernel;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.hexi.gtfs;
}
