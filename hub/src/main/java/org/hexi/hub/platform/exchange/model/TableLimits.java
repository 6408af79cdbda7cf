package org.hexi.hub.platform.exchange.model;

/** How much a file may hold. */
public final class TableLimits {
    public static final int MAX_MEGABYTES = 10;
    public static final int MAX_ROWS = 20_000;
    public static final int MAX_COLUMNS = 100;

    /** What a packed file may unfold to. */
    public static final int MAX_UNPACKED_MEGABYTES = 100;

    static final int MAX_PACKED_ENTRIES = 500;
    static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private TableLimits() {}
}
