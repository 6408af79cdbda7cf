package org.hexi.postgres;

import java.nio.file.Path;

/** Another living process, or another part of this one, has the data folder. Nothing in it was touched. */
public final class FolderInUse extends PostgresFailure {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, String holder) {
        super(
                "postgres.folder.in_use",
                "The data folder %s is in use by %s. Stop that one first, or start with another folder."
                        .formatted(folder, holder));
    }
}
