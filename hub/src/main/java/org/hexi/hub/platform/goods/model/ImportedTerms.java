package org.hexi.hub.platform.goods.model;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.HsCode;

/** The public English descriptions an administrator imported. */
public interface ImportedTerms {
    /** Adds a description or puts it in the place of an earlier one. */
    void put(HsCode code, String description);

    Optional<Row> find(HsCode code);

    List<Row> startingWith(String digits, int limit);

    /** Descriptions in which each of the beginnings starts a word; beginnings are letters and digits only. */
    List<Row> withWordsBeginning(List<String> beginnings, int limit);

    record Row(HsCode code, String description) {}
}
