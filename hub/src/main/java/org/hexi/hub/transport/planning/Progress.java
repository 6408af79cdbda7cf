package org.hexi.hub.transport.planning;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {
    Progress UNHEARD = (stage, done, all) -> {};

    /** What is being done, in this order. */
    enum Stage {
        READING,
        SEARCHING,
        WRITING
    }

    /** @param done of {@code all} pieces of a stage, which differ in size */
    void tell(Stage stage, int done, int all);
}
