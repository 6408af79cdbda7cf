package org.hexi.hub.platform.operations.backup;

/** A backup or a restore cannot be done, and nothing was changed. The message tells the operator why and what to do. */
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    BackupRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable code of the form {@code backup.thing.fault}. */
    public String code() {
        return code;
    }
}
