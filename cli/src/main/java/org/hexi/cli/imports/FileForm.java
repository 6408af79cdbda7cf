package org.hexi.cli.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with one file, as {@code multipart/form-data} by RFC 7578. Of one thread. */
final class FileForm {
    private final String boundary = "hexi-" + UUID.randomUUID();
    private final List<byte[]> parts = new ArrayList<>();

    FileForm field(String name, String value) {
        head("name=\"%s\"".formatted(quoted(name)));
        parts.add(value.getBytes(UTF_8));
        return this;
    }

    FileForm file(String name, String fileName, byte[] content) {
        head("name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                .formatted(quoted(name), quoted(fileName)));
        parts.add(content);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
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
