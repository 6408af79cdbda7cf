package org.hexi.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes throw-away folders whose process is gone. Only a folder that carries the mark and that nobody holds is touched. */
final class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private Sweeping() {}

    static List<Path> sweep(Path parent) {
        List<Path> swept = new ArrayList<>();
        for (Path child : FolderTree.entries(parent, name -> true)) {
            if (Files.exists(child.resolve("throw-away")) && isSwept(child)) {
                swept.add(child);
            }
        }
        return List.copyOf(swept);
    }

    private static boolean isSwept(Path child) {
        try {
            DataFolder folder = DataFolder.existing(child);
            Optional<FolderLock> free = FolderLock.tryTakeAgain(folder);
            return free.isPresent() && isSwept(folder, free.get());
        } catch (PostgresFailure | UncheckedIOException stuckOrSweptByAnother) {
            LOG.warn("The throw-away folder {} cannot be swept now", child, stuckOrSweptByAnother);
            return false;
        }
    }

    private static boolean isSwept(DataFolder folder, FolderLock lock) {
        try (lock) {
            new OwnProcesses(folder).stopAll();
            return deleteIfThrownAway(folder);
        }
    }

    /** The mark and the lock go last, so that a sweep that is killed itself is finished by the next one. */
    static boolean deleteIfThrownAway(DataFolder folder) {
        if (!Files.exists(folder.throwAwayMark())) {
            return false;
        }
        try {
            for (Path child : FolderTree.entries(folder.root(), name -> !isLast(name))) {
                FolderTree.delete(child);
            }
            FolderTree.delete(folder.root());
            return true;
        } catch (IOException busy) {
            LOG.warn("The throw-away folder {} is left for the next sweep", folder.root(), busy);
            return false;
        }
    }

    private static boolean isLast(String name) {
        return name.equals("throw-away") || name.equals("lock");
    }
}
