package org.hexi.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files sent to the import: RFC 7578 by hand, so that it can be wrong. */
final class Uploads {
    static final String TYPE = "multipart/form-data; boundary=camel";
    private static final byte[] NOT_A_TABLE = {0x50, 0x4B, 3, 4, 0, 0, -1, -2, 7, 0, 65};

    private static final int LIMIT_BYTES = 20 * 1024 * 1024;

    private Uploads() {}

    static Api.Answer dryRun(Api api, String mark) throws IOException {
        return send(api, mark, good(mark));
    }

    static Api.Answer tooLarge(Api api) throws IOException {
        return send(api, "too-large", body("file", "goods.csv", new byte[LIMIT_BYTES + 1]));
    }

    private static Api.Answer send(Api api, String key, byte[] body) throws IOException {
        return api.send(api.request("/api/v1/imports?kind=consignments&dryRun=true")
                .header("Content-Type", TYPE)
                .header("Idempotency-Key", "upload-" + key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    static byte[] good(String mark) {
        return body(
                "file", "goods.csv", ("description,hsCode\n" + mark + ",854143\n").getBytes(StandardCharsets.UTF_8));
    }

    static byte[] odd(Random random) {
        byte[] content = switch (random.nextInt(5)) {
            case 0 -> NOT_A_TABLE;
            case 1 -> "description,hsCode\n\"open,1\n".getBytes(StandardCharsets.UTF_8);
            case 2 -> "description\nтекст\n".getBytes(StandardCharsets.UTF_16);
            case 3 -> new byte[0];
            default -> (Nasty.of(random) + "," + Nasty.of(random) + "\na\u0000,b\n").getBytes(StandardCharsets.UTF_8);
        };
        String name = List.of("a.csv", "a.xlsx", "../../etc/passwd", "<script>.csv", "")
                .get(random.nextInt(5));
        byte[] whole = body(random.nextInt(4) > 0 ? "file" : "other", name, content);
        return random.nextInt(4) > 0 ? whole : Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] body(String part, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("""
                --camel\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(part, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--camel--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
