package org.hexi.hub.transport.booking.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hexi.hub.transport.planning.Progress;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes server-sent events as work goes on, on the thread that does it. The answer begins with the first event, so that what
 * is refused before is answered as everywhere. Whoever goes away ends the work with the next event. Of one request.
 */
final class EventStream implements Progress {
    private static final int STEPS = 100;

    private final HttpServletResponse response;
    private final JsonMapper json;
    private Stage stage = Stage.READING;
    private int step = -1;

    EventStream(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    /** What a {@code progress} event tells. */
    record Told(Stage stage, int done, int all) {}

    @Override
    public void tell(Stage now, int done, int all) {
        int reached = all == 0 ? STEPS : (int) ((long) done * STEPS / all);
        if (now != stage || reached > step) {
            stage = now;
            step = reached;
            send("progress", new Told(now, done, all));
        }
    }

    void finish(Object answer) {
        send("answer", answer);
    }

    private void send(String name, Object data) {
        try {
            if (!response.isCommitted()) {
                response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("X-Accel-Buffering", "no");
            }
            OutputStream out = response.getOutputStream();
            String event = "event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n";
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
