package org.hexi.hub.transport.network.rest;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.TariffEdition;
import org.hexi.hub.transport.network.Tariffs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tariffs of carriers. Everybody reads them; operators of a carrier and administrators put them. */
@RestController
@RequestMapping(path = "/api/v1/rates", produces = MediaType.APPLICATION_JSON_VALUE)
class RatesResource {
    private final Tariffs tariffs;
    private final Viewers viewers;
    private final Idempotency idempotency;

    RatesResource(Tariffs tariffs, Viewers viewers, Idempotency idempotency) {
        this.tariffs = tariffs;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    List<RateJson> list(
            @RequestParam(required = false) @Nullable String carrier,
            @RequestParam(required = false) @Nullable String service) {
        return tariffs.list(Optional.ofNullable(carrier), Optional.ofNullable(service)).stream()
                .map(RateJson::of)
                .toList();
    }

    @GetMapping("/{id}")
    RateJson get(@PathVariable String id) {
        return RateJson.of(tariffs.get(id));
    }

    /** All editions, the latest first. */
    @GetMapping("/{id}/editions")
    List<RateJson> editions(@PathVariable String id) {
        List<TariffEdition> editions = tariffs.history(id);
        if (editions.isEmpty()) {
            throw new NotFound("rate");
        }
        return editions.stream().map(RateJson::of).toList();
    }

    @PutMapping("/{id}")
    @Answers(RateJson.class)
    ResponseEntity<String> put(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable String id,
            @RequestBody RateRequest rate) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                List.of(id, rate),
                () -> ResponseEntity.ok(RateJson.of(tariffs.put(viewer, rate.tariff(id)))));
    }

    @PostMapping("/{id}/withdrawal")
    @Answers(RateJson.class)
    ResponseEntity<String> withdraw(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable String id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "withdraw " + id,
                () -> ResponseEntity.ok(RateJson.of(tariffs.withdraw(viewer, id))));
    }
}
