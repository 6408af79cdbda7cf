package org.hexi.hub.platform.goods.rest;

import java.util.List;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.goods.GoodsTerm;
import org.hexi.hub.platform.goods.Nomenclature;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by words in three languages or by the digits of a code; one term by its code. */
@RestController
@RequestMapping(path = "/api/v1/goods", produces = MediaType.APPLICATION_JSON_VALUE)
class GoodsResource {
    private static final int MOST = 50;

    private final Nomenclature nomenclature;

    GoodsResource(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    @GetMapping
    List<Answer> search(@RequestParam String q, @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("goods.limit.outOfRange", "limit", limit, "1 to " + MOST);
        }
        return nomenclature.search(q, limit).stream().map(Answer::of).toList();
    }

    @GetMapping("/{code}")
    Answer get(@PathVariable String code) {
        return nomenclature.find(new HsCode(code)).map(Answer::of).orElseThrow(() -> new NotFound("goods"));
    }

    /** A term; zh and ru are empty where there is only the public English description. */
    record Answer(String code, String edition, String en, String zh, String ru) {
        static Answer of(GoodsTerm term) {
            return new Answer(term.code().digits(), term.edition(), term.en(), term.zh(), term.ru());
        }
    }
}
