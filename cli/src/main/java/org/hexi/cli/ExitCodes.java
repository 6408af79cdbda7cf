package org.hexi.cli;

/** What the exit code of {@code ./hexi} tells a script. */
public final class ExitCodes {
    /** Done, and everything asked about is in order. */
    public static final int OK = 0;

    /** Done, and something asked about is not in order: a test failed, a check found a fault. */
    public static final int FOUND_FAULTS = 1;

    /** The call itself was wrong: unknown option, missing file. */
    public static final int USAGE = 2;

    /** It could not be done: a folder in use, a port taken, no database. */
    public static final int UNABLE = 3;

    private ExitCodes() {}
}
