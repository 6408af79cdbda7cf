package org.hexi.engine.customs.selectivity;

/** The steps of the selection in their order; the first that names a lane decides. */
public enum SelectionStep {
    CRITERIA,
    RANDOM_FLOOR,
    QUOTA_TOP_UP,
    GREEN
}
