package org.hexi.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** A program that files one dossier after the other, with a booking for each, until the house does not answer any more. */
final class Filer implements Runnable {
    /**
     * One command and, once it came, its answer.
     *
     * @param key the Idempotency-Key
     */
    record Command(String path, String key, String body, Optional<Api.Answer> answer) {
        private Command answered(Api.Answer came) {
            return new Command(path, key, body, Optional.of(came));
        }
    }

    private final Api api;
    private final Filings filings;
    private final List<String> itineraries;
    private final String name;
    private final CountDownLatch enough;
    private final Queue<Command> sent = new ConcurrentLinkedQueue<>();
    private int count;

    /** @param enough counted down with every answer */
    Filer(String name, Api api, Filings filings, List<String> itineraries, CountDownLatch enough) {
        this.name = name;
        this.api = api;
        this.filings = filings;
        this.itineraries = itineraries;
        this.enough = enough;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                dossier();
            }
        } catch (IOException killed) {
            enough.countDown();
        }
    }

    /** Every command in the order it was sent; only the last may lack an answer. */
    List<Command> sent() {
        return List.copyOf(sent);
    }

    private void dossier() throws IOException {
        String consignment =
                id(send("/api/v1/consignments", filings.consignment()).must(201));
        String itinerary = itineraries.get(count % itineraries.size());
        Api.Answer held = send("/api/v1/bookings", Filings.booking(consignment, itinerary));
        if (held.status() == 201) {
            send("/api/v1/bookings/" + id(held) + (count % 3 == 0 ? "/release" : "/confirm"), "");
        }
    }

    private Api.Answer send(String path, String body) throws IOException {
        Command command = new Command(path, name + "-" + count++, body, Optional.empty());
        try {
            Api.Answer answer = api.post(path, command.key(), body);
            sent.add(command.answered(answer));
            enough.countDown();
            return answer;
        } catch (IOException unanswered) {
            sent.add(command);
            throw unanswered;
        }
    }

    private static String id(Api.Answer answer) {
        return answer.json().path("id").asString();
    }
}
