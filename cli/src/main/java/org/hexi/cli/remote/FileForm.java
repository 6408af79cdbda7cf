package org.hexi.cli.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A form with one file, as {@code multipart/form-data} by RFC 7578. Of one thread. */
public final class FileForm {
    private static final long MOST_MEGABYTES = 20;
    private static final long BYTES_PER_MEGABYTE = 1024L * 1024;

    private final String boundary = "hexi-" + UUID.randomUUID();
    private final List<byte[]> parts = new ArrayList<>();

    /** @throws ParameterException when there is no such file or Hexi would not take one of its size, before it is read */
    public static void check(CommandSpec command, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), "the file " + file + " does not exist");
        }
        long bytes = file.toFile().length();
        if (bytes > MOST_MEGABYTES * BYTES_PER_MEGABYTE) {
            throw new ParameterException(
                    command.commandLine(),
                    "the file %s has %d MB; Hexi takes at most %d MB"
                            .formatted(file, Math.ceilDiv(bytes, BYTES_PER_MEGABYTE), MOST_MEGABYTES));
        }
    }

    /** @throws ParameterException when something is at the target already, or has no folder to be in */
    public static void checkNew(CommandSpec command, Path target) {
        if (Files.exists(target)) {
            throw new ParameterException(command.commandLine(), "the file " + target + " is there already");
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ParameterException(command.commandLine(), "the folder of " + target + " does not exist");
        }
    }

    public FileForm field(String name, String value) {
        head("name=\"%s\"".formatted(quoted(name)));
        parts.add(value.getBytes(UTF_8));
        return this;
    }

    public FileForm file(String name, Path file) throws IOException {
        head("name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                .formatted(quoted(name), quoted(String.valueOf(file.getFileName()))));
        parts.add(Files.readAllBytes(file));
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public BodyPublisher body() {
        List<byte[]> whole = new ArrayList<>(parts);
        whole.add("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        return BodyPublishers.ofByteArrays(whole);
    }

    private void head(String disposition) {
        String start = parts.isEmpty() ? "" : "\r\n";
        parts.add("%s--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(start, boundary, disposition)
                .getBytes(UTF_8));
    }

    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
