package org.hexi.engine.routing.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.engine.routing.spi.ServiceTerms;

/** The terms of one service of a sketch, said one after the other: a train that carries everything, to begin with. */
final class SketchedTerms {
    private final int gateMinutes;
    private final Map<CargoClass, Integer> gates = new EnumMap<>(CargoClass.class);
    private final Map<Document, Integer> papers = new EnumMap<>(Document.class);
    private final List<Passing> passings = new ArrayList<>();
    private Mode mode = Mode.RAIL;
    private String carrier = "";
    private int releaseMinutes;
    private Capabilities capabilities = Capabilities.ALL;

    SketchedTerms(int gateMinutes) {
        this.gateMinutes = gateMinutes;
    }

    SketchedTerms gate(CargoClass cargo, int hours) {
        gates.put(cargo, hours * 60);
        return this;
    }

    SketchedTerms paper(Document document, int hours) {
        papers.put(document, hours * 60);
        return this;
    }

    SketchedTerms unloading(int hours) {
        releaseMinutes = hours * 60;
        return this;
    }

    SketchedTerms moves(Mode other) {
        mode = other;
        return this;
    }

    SketchedTerms by(String name) {
        carrier = name;
        return this;
    }

    SketchedTerms carries(Capabilities some) {
        capabilities = some;
        return this;
    }

    SketchedTerms passes(int afterStop, Passage passage) {
        passings.add(new Passing(afterStop, passage));
        return this;
    }

    ServiceTerms terms() {
        return new ServiceTerms(
                mode, carrier, new CutOffs(gateMinutes, gates, papers), releaseMinutes, capabilities, passings);
    }
}
