package org.hexi.hub.transport.network.gtfs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.web.multipart.MultipartFile;

/** A feed on its way in: a file of the system for as long as it is read, for archives are read from both ends. */
public final class FeedUpload {
    private FeedUpload() {}

    /** Gives what the work makes of the file, which is gone afterwards. */
    public static <T> T with(MultipartFile upload, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("hexi-feed", ".zip");
            try {
                upload.transferTo(file);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SHA-256 of the file, by which the same upload is known again. */
    public static String digest(MultipartFile upload) throws IOException {
        try (InputStream content = upload.getInputStream();
                DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
