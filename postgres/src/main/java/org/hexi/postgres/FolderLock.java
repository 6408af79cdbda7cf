package org.hexi.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to a data folder: a lock on one file, which the operating system takes back when the process dies in any way.
 * Thread-safe. A lock file is never opened twice in one JVM, because closing the second channel would drop the lock of the
 * first; the static table sees to that, and keeps the channel from being collected as garbage.
 */
final class FolderLock implements AutoCloseable {
    private static final Map<Path, FolderLock> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private @Nullable FileChannel channel;

    private FolderLock(Path file) {
        this.file = file;
    }

    /** @throws FolderInUse at once when anybody has the folder */
    static FolderLock take(DataFolder folder) {
        return tryTake(folder, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .orElseThrow(() -> new FolderInUse(folder.root(), holder(folder.lock())));
    }

    /** The lock of a folder that has been used before, when nobody holds it; never makes a lock file anew. */
    static Optional<FolderLock> tryTakeAgain(DataFolder folder) {
        return tryTake(folder, StandardOpenOption.WRITE);
    }

    private static Optional<FolderLock> tryTake(DataFolder folder, OpenOption... options) {
        FolderLock lock = new FolderLock(folder.lock());
        if (HELD.putIfAbsent(lock.file, lock) != null) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            taken = lock.acquire(options);
        } catch (IOException failed) {
            throw new PostgresFailure(
                    "postgres.folder.unusable",
                    "The lock file %s cannot be used: %s".formatted(lock.file, failed),
                    failed);
        } finally {
            if (!taken) {
                HELD.remove(lock.file, lock);
            }
        }
        return taken ? Optional.of(lock) : Optional.empty();
    }

    private boolean acquire(OpenOption... options) throws IOException {
        FileChannel opened = FileChannel.open(file, options);
        try {
            FileLock lock = opened.tryLock();
            if (lock == null) {
                opened.close();
                return false;
            }
        } catch (OverlappingFileLockException heldByAnotherClassLoader) {
            // Left open on purpose: closing it would drop the other one's lock.
            return false;
        }
        channel = opened;
        opened.truncate(0);
        opened.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return true;
    }

    private static String holder(Path file) {
        if (HELD.containsKey(file)) {
            return "this very process";
        }
        try {
            return "process " + Files.readString(file).strip();
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    @Override
    public synchronized void close() {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock goes with the process at the latest.
        }
        channel = null;
        HELD.remove(file, this);
    }
}
