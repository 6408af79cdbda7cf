package org.hexi.hub.opening.clearance;

import org.hexi.engine.customs.study.StudyFigures;

/**
 * The figures of one lane, office, chapter or declarant. Immutable.
 *
 * @param key a lane's name, an office's code, two digits of a chapter or a declarant's id; empty where it is not known, and
 *     {@link #OTHERS} for those that have no row of their own
 */
public record StudyRow(String key, StudyFigures figures) {
    public static final String OTHERS = "*";

    public boolean isOfOthers() {
        return key.equals(OTHERS);
    }
}
