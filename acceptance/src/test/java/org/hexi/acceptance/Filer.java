package org.hexi.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/**
 * A program that works on one dossier after the other: describes it, books, reports where its container is and files its
 * declaration, until the house does not answer any more.
 */
final class Filer implements Runnable {
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
        String container = filings.container();
        String consignment =
                id(send(Command.DESCRIBE, filings.consignment(container)).must(201));
        String itinerary = itineraries.get(count % itineraries.size());
        Api.Answer held = send(Command.BOOK, Filings.booking(consignment, itinerary));
        if (held.status() == 201) {
            send(Command.BOOK + "/" + id(held) + (count % 3 == 0 ? "/release" : "/confirm"), "");
        }
        send(Command.CAPTURE, filings.loadedAndGone(container)).must(202);
        send(Command.FILE, Filings.declaration(consignment)).must(201);
    }

    private Api.Answer send(String path, String body) throws IOException {
        Command command = Command.unanswered(path, name + "-" + count++, body);
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
