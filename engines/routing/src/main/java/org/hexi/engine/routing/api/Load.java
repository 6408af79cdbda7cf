package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;

/**
 * What is to be carried: its mass, the container room it takes in twenty-foot units, what it is, and its papers. Nothing in
 * it is negative. Immutable.
 *
 * @param documentReadyMinutes when a paper is there, where that is not as early as the goods
 */
public record Load(Mass mass, BigDecimal teu, Cargo cargo, Map<Document, Long> documentReadyMinutes) {
    public Load {
        if (teu.signum() < 0) {
            throw new InvalidValue("routing.load.negative", "teu", teu, "zero or more twenty-foot units");
        }
        documentReadyMinutes = Map.copyOf(documentReadyMinutes);
        documentReadyMinutes.forEach((document, minute) -> {
            if (!Timetable.isSane(minute)) {
                throw new InvalidValue(
                        "routing.load.impossible",
                        "documentReadyMinutes[" + document + "]",
                        minute,
                        "a minute since 1970");
            }
        });
    }

    /** Harmless goods whose papers are in order. */
    public Load(Mass mass, BigDecimal teu) {
        this(mass, teu, Cargo.GENERAL, Map.of());
    }

    public Load of(Cargo other) {
        return new Load(mass, teu, other, documentReadyMinutes);
    }

    public Load withDocument(Document document, long readyMinute) {
        Map<Document, Long> all = new EnumMap<>(Document.class);
        all.putAll(documentReadyMinutes);
        all.put(document, readyMinute);
        return new Load(mass, teu, cargo, all);
    }
}
