package org.hexi.cli;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.hexi.cli.bench.BenchCommand;
import org.hexi.cli.bench.WarmUpCommand;
import org.hexi.cli.conformance.ConformanceCommand;
import org.hexi.cli.imports.ImportCommand;
import org.hexi.cli.networks.NetworkCommand;
import org.hexi.cli.plans.PlanCommand;
import org.hexi.cli.plans.ReplanCommand;
import org.hexi.cli.risk.RiskCommand;
import org.hexi.hub.platform.operations.backup.BackupRefused;
import org.hexi.postgres.PostgresFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** Entry point of the command line. */
@Command(
        name = "hexi",
        description = "The open operating platform of an inland hub city.",
        mixinStandardHelpOptions = true,
        version = "Hexi 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, all in order",
            "1:done, faults found",
            "2:wrong call",
            "3:could not be done; the message says why"
        },
        footer = {"", "Also, handled by the script itself: hexi build, hexi test [--long]."},
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ImportCommand.class,
            NetworkCommand.class,
            PlanCommand.class,
            ReplanCommand.class,
            RiskCommand.class,
            ConformanceCommand.class,
            BenchCommand.class,
            WarmUpCommand.class,
            CommandLine.HelpCommand.class
        })
final class Hexi {
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != ServeOptions.SERVING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        CommandLine hexi = new CommandLine(new Hexi());
        UsageMessageSpec usage = hexi.getCommandSpec().usageMessage();
        hexi.getSubcommands().values().stream()
                .map(command -> command.getCommandSpec().usageMessage())
                .filter(own -> own.exitCodeList().isEmpty())
                .forEach(own ->
                        own.exitCodeListHeading(usage.exitCodeListHeading()).exitCodeList(usage.exitCodeList()));
        return hexi.setExitCodeExceptionMapper(
                        fault -> fault instanceof ParameterException ? ExitCodes.USAGE : ExitCodes.UNABLE)
                .setExecutionExceptionHandler(Hexi::explain);
    }

    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isForTheOperator(cause)) {
                PrintWriter err = command.getErr();
                err.println("hexi: " + (cause instanceof FileSystemException ? cause : cause.getMessage()));
                err.flush();
                return ExitCodes.UNABLE;
            }
        }
        throw fault;
    }

    /** What has a message that says what to do; everything else is shown with its trace. */
    private static boolean isForTheOperator(Throwable cause) {
        return cause instanceof Unable
                || cause instanceof PostgresFailure
                || cause instanceof BackupRefused
                || cause instanceof SQLException
                || cause instanceof FileSystemException;
    }
}
