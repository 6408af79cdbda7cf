package org.hexi.engine.epcis.spi;

import java.util.List;
import org.hexi.engine.epcis.api.Node;

/** The files of a public pack, lent by whoever may touch the disk. */
public interface PackFiles {
    /** Paths of all files below the pack's folder, with slashes, relative to it. */
    List<String> list();

    /** The text of a file, decoded as UTF-8. */
    String text(String path);

    /**
     * JSON text as nodes, each with its pointer.
     *
     * @throws IllegalArgumentException when the text is no JSON
     */
    Node json(String text);
}
