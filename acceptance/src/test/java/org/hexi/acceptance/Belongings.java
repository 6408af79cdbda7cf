package org.hexi.acceptance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What one party has in the house: one thing of each kind a path can name.
 *
 * @param ids by the path that asks for one
 * @param reference of the dossier
 * @param container on the way
 */
record Belongings(Map<String, String> ids, String reference, String container) {
    static final Belongings NOTHING = new Belongings(Map.of(), "", "");

    /** @param mark a text in what is described and declared, found nowhere else */
    static Belongings of(Api api, Filings filings, String shipper, String mark) throws IOException {
        String container = filings.container();
        Map<String, String> ids = new LinkedHashMap<>();
        JsonNode dossier = command(
                api,
                Command.DESCRIBE,
                filings.consignment(container).replace(Filings.SHIPPER, shipper).replace("Inverters", mark));
        String consignment = dossier.path("id").asString();
        String itinerary = api.itineraries(filings.plan()).getFirst();
        ids.put("/api/v1/consignments/{id}", consignment);
        ids.put("/api/v1/itineraries/{id}", itinerary);
        ids.put("/api/v1/bookings/{id}", id(api, Command.BOOK, Filings.booking(consignment, itinerary)));
        JsonNode capture = command(api, Command.CAPTURE, filings.loadedAndGone(container));
        ids.put("/api/v1/epcis/capture/{id}", capture.path("captureID").asString());
        ids.put(
                "/api/v1/epcis/events/{hash}",
                capture.path("eventHashes").path(0).asString());
        ids.put(
                "/api/v1/declarations/{id}",
                id(api, Command.FILE, Filings.declaration(consignment).replace("C-1", mark)));
        JsonNode keys = api.get("/api/v1/api-keys").must(200).json();
        ids.put("/api/v1/api-keys/{id}", keys.path(keys.size() - 1).path("id").asString());
        ids.put(
                "/api/v1/imports/{id}",
                Uploads.dryRun(api, mark).must(200).json().path("id").asString());
        return new Belongings(ids, dossier.path("reference").asString(), container);
    }

    /** The id this path asks for; of a path below it too. Empty when the path names nothing that belongs to anybody. */
    String id(String path) {
        return ids.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String id(Api api, String path, String body) throws IOException {
        return command(api, path, body).path("id").asString();
    }

    private static JsonNode command(Api api, String path, String body) throws IOException {
        Api.Answer answer = api.post(path, "belongings-" + path + body.hashCode(), body);
        if (answer.status() >= 300) {
            throw new AssertionError(path + " answered " + answer);
        }
        return answer.json();
    }
}
