package org.hexi.cli.plans;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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

/** Asks a running Hexi for plans. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Ask a running Hexi which ways there are, as the page Planner does.",
            "Prints the front by arrival: no option is beaten by another in arrival, cost, CO2e and risk."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:there are ways",
            "1:there is no way; the answer says why",
            "2:wrong call: unknown place, carrier or unit, a number out of range, wrong option",
            "3:Hexi was not reached or does not allow it; the message says why"
        })
public final class PlanCommand implements Callable<Integer> {
    private static final String PLANS = "/api/v1/plans";

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    AskedWay way = new AskedWay();

    @Mixin
    AskedConditions conditions = new AskedConditions();

    @Option(names = "--reliefs", description = "Also tell what would be gained without each demand alone.")
    boolean reliefs;

    @Option(
            names = "--profile-until",
            paramLabel = "INSTANT",
            description = {
                "When to leave: what each ready time from --ready up to this one offers,",
                "the best in each criterion, in place of the front."
            })
    @Nullable
    String profileUntil;

    @Option(
            names = "--profile-step",
            paramLabel = "MINUTES",
            defaultValue = "1",
            description = "Look at ready times in steps of 1 to 1440 minutes; every one without it.")
    int profileStepMinutes;

    @Option(names = "--json", description = "One JSON object instead of the table.")
    boolean json;

    @Mixin
    HexiAddress address = new HexiAddress();

    @Override
    public Integer call() throws InterruptedException {
        address.check(command());
        ObjectNode question = question();
        String list = profileUntil == null ? "options" : "chances";
        ObjectNode answer = ask(question);
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.println(answer);
        } else {
            lines(answer).forEach(out::println);
        }
        out.flush();
        return answer.path(list).isEmpty() ? ExitCodes.FOUND_FAULTS : ExitCodes.OK;
    }

    private List<String> lines(ObjectNode answer) {
        return profileUntil == null ? new PlanTable(answer).lines() : new ProfileTable(answer).lines();
    }

    private ObjectNode question() {
        ObjectNode question = new JsonMapper().createObjectNode();
        try {
            way.write(question);
            conditions.write(question);
        } catch (IllegalArgumentException wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
        return question;
    }

    /** The answer, with what it would take in it where that was asked for. */
    private ObjectNode ask(JsonNode question) throws InterruptedException {
        try (RunningHexi hexi = address.open()) {
            if (profileUntil != null) {
                return (ObjectNode) hexi.ask(PLANS + "/profile", window(question, profileUntil));
            }
            ObjectNode answer = (ObjectNode) hexi.ask(PLANS, question);
            if (reliefs) {
                answer.set("reliefs", hexi.ask(PLANS + "/reliefs", question).path("reliefs"));
            }
            return answer;
        } catch (CallRefused wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private JsonNode window(JsonNode question, String until) {
        ObjectNode window = new JsonMapper().createObjectNode();
        window.set("plan", question);
        return window.put("until", until).put("stepMinutes", profileStepMinutes);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
