/** The vocabulary all engines share. */
module org.hexi.engine.kernel {
    requires static org.jspecify;

    exports org.hexi.engine.kernel;
}
