package org.hexi.cli.risk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.ExitCodes;
import org.hexi.engine.customs.risk.Filing;
import org.hexi.engine.customs.risk.ModelLines;
import org.hexi.engine.customs.risk.RiskModel;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Scores declarations by a model. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Score declarations by a model that hexi risk train wrote. Prints CSV: number, probability, whether the same goods were seen before, log-odds, base, reasons.",
            "Base and reasons add up to the log-odds. A column of labels is passed over.",
            "Rows that cannot be read are told on stderr by row and column, and left out."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row scored",
            "1:some rows were left out",
            "2:wrong call: no such file, no model, a column is missing, wrong option",
            "3:could not be read or written; the message says why"
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model.")
    Path model = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "The CSV file of declarations.")
    Path file = Path.of("");

    @Option(
            names = "--reasons",
            paramLabel = "N",
            defaultValue = "5",
            description = "Reasons told one by one; the others are one sum (default ${DEFAULT-VALUE}).")
    int reasons;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of stdout.")
    @Nullable
    Path target;

    @Option(names = "--json", description = "One JSON object with every reason.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (reasons < 0) {
            throw wrong("--reasons is " + reasons + "; zero or more is accepted");
        }
        RiskFiles.checkThere(model, command());
        if (target != null) {
            RiskFiles.checkFolder(target, command());
        }
        RiskModel known = model();
        DeclarationFile<Filing> declarations = RiskFiles.read(file, command(), DeclarationFile::unlabelled);
        write(new ScoreReport(known, declarations, reasons));
        return declarations.issues().isEmpty() ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private RiskModel model() throws IOException {
        try {
            return ModelLines.read(Files.readAllLines(model));
        } catch (InvalidValue refused) {
            throw wrong("%s, %s: '%s' is not accepted; %s"
                    .formatted(model, refused.field(), refused.value(), refused.accepted()));
        } catch (MalformedInputException noText) {
            throw wrong(model + " is no model: it is no text in UTF-8");
        }
    }

    private void write(ScoreReport report) throws IOException {
        List<String> lines = json ? List.of(new JsonMapper().writeValueAsString(report.json())) : report.lines();
        if (target != null) {
            Files.write(target, lines);
            return;
        }
        PrintWriter out = command().commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
