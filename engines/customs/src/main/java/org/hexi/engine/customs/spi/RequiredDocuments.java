package org.hexi.engine.customs.spi;

import java.util.List;

/** Which documents must lie beside a declaration: a table a lawyer reads and changes. */
@FunctionalInterface
public interface RequiredDocuments {
    /** The documents asked for, in the order of the table; the same facts give the same documents. */
    List<RequiredDocument> evaluate(DeclarationFacts facts);
}
