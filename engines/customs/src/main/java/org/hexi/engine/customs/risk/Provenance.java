package org.hexi.engine.customs.risk;

/**
 * What a model was learned from and how. Immutable.
 *
 * @param dataHash SHA-256 over all declarations and labels in their order
 * @param labels frauds among the declarations learned from
 */
public record Provenance(String dataHash, Evidence labels, TrainingSettings settings) {
    private static final int VERSION_DIGITS = 16;

    /** Raised whenever the same data and settings would give another model. */
    private static final int METHOD = 1;

    static Provenance of(Iterable<LabelledFiling> filings, Evidence labels, TrainingSettings settings) {
        Digest digest = new Digest();
        for (LabelledFiling labelled : filings) {
            digest.add(labelled.toString());
        }
        return new Provenance(digest.hex(), labels, settings);
    }

    /** The same for the same data and settings, and different for others. */
    public String version() {
        Digest digest = new Digest();
        digest.add("method " + METHOD);
        digest.add(dataHash);
        digest.add(settings.toString());
        return digest.hex().substring(0, VERSION_DIGITS);
    }
}
