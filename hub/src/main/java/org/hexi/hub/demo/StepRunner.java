package org.hexi.hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.demo.model.DayScript;
import org.hexi.hub.demo.model.Step;
import org.hexi.hub.demo.store.Script;
import org.hexi.hub.digital.corridor.CaptureRefused;
import org.hexi.hub.platform.time.DemoClock;
import org.hexi.hub.platform.web.Frame;
import org.hexi.hub.platform.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the script: one step at a time, in its order, each in a transaction of its own at its scripted instant. What a killed
 * process left undone is done by the next one.
 */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class StepRunner {
    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    /** What the outcome of a step begins with when the hub refused it. */
    static final String GIVEN_UP = "given up: ";

    private final Script script;
    private final Shipping shipping;
    private final Choosing choosing;
    private final Carrying carrying;
    private final Clearing clearing;
    private final DemoClock clock;
    private final DemoSettings settings;
    private final Frame frame;
    private final TransactionTemplate transaction;

    StepRunner(
            Script script,
            Shipping shipping,
            Choosing choosing,
            Carrying carrying,
            Clearing clearing,
            DemoClock clock,
            DemoSettings settings,
            Frame frame,
            TransactionTemplate transaction) {
        this.script = script;
        this.shipping = shipping;
        this.choosing = choosing;
        this.carrying = carrying;
        this.clearing = clearing;
        this.clock = clock;
        this.settings = settings;
        this.frame = frame;
        this.transaction = transaction;
    }

    /** Begins the world when it has not begun: the script starts some days before the clock. */
    void begin() {
        Instant start = clock.now().minus(settings.demoBefore());
        transaction.executeWithoutResult(status -> {
            if (script.begin(settings.demoSeed(), start)) {
                LocalDate day = LocalDate.ofInstant(start, frame.zone());
                script.add(List.of(days(settings.demoSeed()).begin(day)));
            }
        });
    }

    /** Plays the next step when it is due by an instant; false when none is. */
    boolean playNext(Instant until) {
        Optional<Step> next = script.next(until);
        next.ifPresent(step -> clock.at(step.dueAt(), () -> play(step)));
        return next.isPresent();
    }

    private void play(Step step) {
        try {
            transaction.executeWithoutResult(status -> {
                if (script.take(step)) {
                    script.note(step, act(step));
                }
            });
        } catch (Rejected refused) {
            giveUp(step, refused.code());
        } catch (InvalidValue invalid) {
            giveUp(step, invalid.code());
        } catch (CaptureRefused | NotFound | NoSuchElementException overtaken) {
            // a person took part: released the booking, say, so that its carriers no longer know the dossier
            giveUp(step, overtaken.getClass().getSimpleName());
        }
    }

    private String act(Step step) {
        long seed = script.find().orElseThrow().seed();
        return switch (step.act()) {
            case DAY -> {
                script.add(days(seed).steps(LocalDate.parse(step.argument())));
                yield "";
            }
            case DESCRIBE -> shipping.describe(step, seed);
            case BOOK -> choosing.book(step, seed);
            case START -> carrying.mayStart(step) ? carrying.start(step, seed) : choosing.rebook(step, seed);
            case MOVE -> carrying.move(step, seed);
            case DELIVER -> carrying.deliver(step, clearing.isReleased(step), seed);
            case RUN -> carrying.run(step, seed);
            case DECLARE -> clearing.declare(step, seed);
            case CLEAR -> clearing.proceed(step, seed);
        };
    }

    /** A refusal, such as that of a file a person decided meanwhile, ends the step, and the script goes on. */
    private void giveUp(Step step, String code) {
        LOG.info("{} given up: {}", step.key(), code);
        transaction.executeWithoutResult(status -> script.note(step, GIVEN_UP + code));
    }

    private DayScript days(long seed) {
        return new DayScript(seed, frame.zone());
    }
}
