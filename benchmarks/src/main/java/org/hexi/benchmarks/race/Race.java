package org.hexi.benchmarks.race;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexi.benchmarks.engine.Engine;
import org.hexi.benchmarks.engine.HexiEngine;
import org.hexi.benchmarks.engine.NaviqoreEngine;
import org.hexi.benchmarks.engine.otp.OtpEngine;
import org.hexi.benchmarks.feed.Timetabled;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Question;

/**
 * All engines on one network in one process. Each is loaded once and warmed up; then every repetition asks the questions in a new
 * order, and each question to the engines one after the other in a new order, so that whatever the machine does meanwhile hits
 * all of them.
 */
public final class Race {
    private static final int WARM_UP_ROUNDS = 3;
    private static final long WARM_UP_NANOSECONDS = 4_000_000_000L;

    private final Timetabled source;
    private final List<Question> questions;
    private final int repetitions;
    private final Random random;
    private final List<Loaded> loaded;

    public Race(Timetabled source, int questions, int repetitions, long seed) {
        Network network = source.network();
        this.source = source;
        this.questions = Questions.drawn(network, questions, seed);
        this.repetitions = repetitions;
        this.random = new Random(seed);
        this.loaded = List.of(
                Loaded.by(() -> new HexiEngine(network)),
                Loaded.by(() -> new NaviqoreEngine(network)),
                Loaded.by(() -> new OtpEngine(network)));
    }

    public Comparison compare() {
        Comparison comparison = new Comparison(
                source.network(), loaded.stream().map(Loaded::engine).toList());
        questions.forEach(comparison::compare);
        return comparison;
    }

    public Outcome run() {
        Comparison comparison = compare();
        warmUp();
        long[][][] nanoseconds = new long[loaded.size()][repetitions][questions.size()];
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (int question : shuffled(questions.size())) {
                for (int engine : shuffled(loaded.size())) {
                    nanoseconds[engine][repetition][question] = time(engine, questions.get(question));
                }
            }
        }
        List<Times> times = Arrays.stream(nanoseconds).map(Times::ofMedians).toList();
        return new Outcome(source, questions.size(), repetitions, loaded, times, comparison, control());
    }

    /**
     * The same questions where a change takes a single tick and there are no walks. What differs only in the comparison comes from
     * the way an engine treats the time changes take.
     */
    public Comparison control() {
        Network given = source.network();
        Network bare = new Network(given.stops(), given.lines(), List.of(), 1);
        Comparison comparison =
                new Comparison(bare, List.of(new HexiEngine(bare), new NaviqoreEngine(bare), new OtpEngine(bare)));
        questions.forEach(comparison::compare);
        return comparison;
    }

    private void warmUp() {
        for (int engine = 0; engine < loaded.size(); engine++) {
            long until = System.nanoTime() + WARM_UP_NANOSECONDS;
            for (int round = 0; round < WARM_UP_ROUNDS || System.nanoTime() < until; round++) {
                for (Question question : questions) {
                    time(engine, question);
                }
            }
        }
    }

    private long time(int engine, Question question) {
        Engine asked = loaded.get(engine).engine();
        long start = System.nanoTime();
        Engine.Answer answer = asked.ask(question);
        long nanoseconds = System.nanoTime() - start;
        // an answer nobody looks at could be left out by the compiler
        Reference.reachabilityFence(answer);
        return nanoseconds;
    }

    private List<Integer> shuffled(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
