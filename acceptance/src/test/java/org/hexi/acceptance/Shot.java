package org.hexi.acceptance;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One request of the fuzz, and what is wrong with it. */
record Shot(Mischief mischief, String method, String path, Map<String, String> headers, byte[] body) {
    Api.Answer fire(Api caller) throws IOException {
        BodyPublisher publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = caller.request(path).method(method, publisher);
        headers.forEach(request::setHeader);
        return caller.send(request.build());
    }

    Shot at(String otherPath) {
        return new Shot(mischief, method, otherPath, headers, body);
    }

    boolean holds(String text) {
        return URLDecoder.decode(path, StandardCharsets.UTF_8).contains(text)
                || new String(body, StandardCharsets.UTF_8).contains(text)
                || new String(body, StandardCharsets.UTF_8).contains(text.replace("\"", "\\\""));
    }
}
