package org.hexi.benchmarks.engine;

import java.util.List;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Question;

/** An engine that holds one network. What it costs to read an answer out is not part of the answer. */
public interface Engine {
    String name();

    /** The earliest arrivals for each number of rides that helps. */
    Answer ask(Question question);

    /** What the engine found, in its own words, until somebody wants it in ours. */
    interface Answer {
        List<Itinerary> itineraries();
    }
}
