package org.hexi.engine.kernel;

/** Carries a {@link Rejection} out of a use case. Unchecked, so that a transaction it leaves is rolled back. */
public final class Rejected extends RuntimeException {
    private final transient Rejection rejection;
    private final String code;

    public Rejected(Rejection rejection) {
        super(rejection.code() + " " + rejection.arguments());
        this.rejection = rejection;
        this.code = rejection.code();
    }

    public Rejection rejection() {
        return rejection;
    }

    public String code() {
        return code;
    }
}
