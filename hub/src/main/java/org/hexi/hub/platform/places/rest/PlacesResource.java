package org.hexi.hub.platform.places.rest;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All places, those that match a text, or one. */
@RestController
@RequestMapping(path = "/api/v1/places", produces = MediaType.APPLICATION_JSON_VALUE)
class PlacesResource {
    private final Places places;

    PlacesResource(Places places) {
        this.places = places;
    }

    @GetMapping
    List<PlaceAnswer> list(@RequestParam(defaultValue = "") String q) {
        List<PlaceView> found = q.isBlank() ? places.list() : places.search(q);
        return found.stream().map(PlaceAnswer::of).toList();
    }

    @GetMapping("/{code}")
    PlaceAnswer get(@PathVariable String code) {
        return PlaceAnswer.of(places.get(new PlaceCode(code)));
    }
}
