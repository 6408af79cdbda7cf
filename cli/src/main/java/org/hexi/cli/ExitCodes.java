package org.hexi.cli;

/** What the exit code of {@code ./hexi} tells a script. */
final class ExitCodes {
    /** Done, and everything asked about is in order. */
    static final int OK = 0;

    /** Done, and something asked about is not in order: a test failed, a check found a fault. */
    static final int FOUND_FAULTS = 1;

    /** The call itself was wrong: unknown option, missing file. */
    static final int USAGE = 2;

    /** It could not be done: a folder in use, a port taken, no database. */
    static final int UNABLE = 3;

    private ExitCodes() {}
}
