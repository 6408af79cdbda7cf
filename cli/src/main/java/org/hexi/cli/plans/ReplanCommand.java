package org.hexi.cli.plans;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.remote.CallRefused;
import org.hexi.cli.remote.HexiAddress;
import org.hexi.cli.remote.RunningHexi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks a running Hexi what would become of bookings. */
@Command(
        name = "replan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Ask a running Hexi what would become of the open bookings if something happened, as the page What if? does.",
            "A rehearsal: nothing is changed. Several incidents may be given and happen together."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every booking holds or can be moved",
            "1:some booking would be broken",
            "2:wrong call: unknown passage, service or departure, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
public final class ReplanCommand implements Callable<Integer> {
    private static final String STREAM = "/api/v1/replans/stream";
    private static final int STEPS = 100;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    AskedIncident incident = new AskedIncident();

    @Option(
            names = "--prefer",
            paramLabel = "WHAT",
            defaultValue = "EARLIEST",
            description = "Move to the EARLIEST (usual), CHEAPEST, CLEANEST or SAFEST way.")
    String prefer = "";

    @Option(names = "--json", description = "One JSON object instead of the table.")
    boolean json;

    @Mixin
    HexiAddress address = new HexiAddress();

    @Override
    public Integer call() throws InterruptedException {
        address.check(command());
        JsonNode answer = ask();
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.println(answer);
        } else {
            new ReplanTable(answer).lines().forEach(out::println);
        }
        out.flush();
        return answer.at("/counts/broken").asInt() > 0 ? ExitCodes.FOUND_FAULTS : ExitCodes.OK;
    }

    private JsonNode ask() throws InterruptedException {
        ObjectNode question = new JsonMapper().createObjectNode();
        incident.write(question);
        question.put("prefer", prefer.toUpperCase(Locale.ROOT));
        try (RunningHexi hexi = address.open();
                BarProgress bar = new BarProgress()) {
            Reached reached = new Reached(bar);
            return hexi.follow(STREAM, question, reached::tell);
        } catch (CallRefused wrong) {
            throw new ParameterException(command().commandLine(), String.valueOf(wrong.getMessage()));
        }
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }

    /** Draws the events of the stream as one bar for each stage. */
    private static final class Reached {
        private final BarProgress bar;
        private String stage = "";
        private int steps;

        Reached(BarProgress bar) {
            this.bar = bar;
        }

        void tell(JsonNode event) {
            if (!event.path("stage").asString().equals(stage)) {
                stage = event.path("stage").asString();
                steps = 0;
                bar.begin(stage.toLowerCase(Locale.ROOT), STEPS);
            }
            long all = Math.max(1, event.path("all").asLong());
            for (long reached = event.path("done").asLong() * STEPS / all; steps < reached; steps++) {
                bar.step();
            }
        }
    }
}
