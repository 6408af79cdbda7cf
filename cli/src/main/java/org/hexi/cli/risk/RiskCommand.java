package org.hexi.cli.risk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Learns a risk score and asks for it. */
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description = {
            "Learn a risk score from labelled declarations and ask for it. Works on files alone, without a running Hexi.",
            "A score orders declarations for inspection and tells its reasons; it decides nothing."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TrainCommand.class, ScoreCommand.class})
public final class RiskCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        throw new ParameterException(command.commandLine(), "train or score?");
    }
}
