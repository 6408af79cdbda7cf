package org.hexi.cli.risk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.hexi.engine.customs.risk.LabelledFiling;
import org.hexi.engine.customs.risk.ModelLines;
import org.hexi.engine.customs.risk.RiskModel;
import org.hexi.engine.customs.risk.Training;
import org.hexi.engine.customs.risk.TrainingSettings;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Trains a model. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Train a risk model from declarations of which it is known whether they were a fraud (column Fraud, 0 or 1).",
            "Rows that cannot be read are told on stderr by row and column, and left out.",
            "The same file and seed give the same model to the last byte."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:trained on every row",
            "1:trained, and some rows were left out",
            "2:wrong call: no such file, a column is missing, one of the labels is missing, wrong option",
            "3:could not be read or written; the message says why"
        })
final class TrainCommand implements Callable<Integer> {
    private static final int UNKNOWN = -1;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The CSV file of labelled declarations.")
    Path file = Path.of("");

    @Option(names = "--model", paramLabel = "OUT", description = "Write the model to this file.")
    @Nullable
    Path model;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "What the parts of cross-validation are drawn by (default ${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--json", description = "One JSON object instead of the tables.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (model != null) {
            RiskFiles.checkFolder(model, command());
        }
        DeclarationFile<LabelledFiling> declarations = RiskFiles.read(file, command(), DeclarationFile::labelled);
        RiskModel trained = train(declarations);
        if (model != null) {
            Files.write(model, ModelLines.write(trained));
        }
        print(new TrainingReport(declarations, trained));
        return declarations.issues().isEmpty() ? ExitCodes.OK : ExitCodes.FOUND_FAULTS;
    }

    private RiskModel train(DeclarationFile<LabelledFiling> declarations) {
        try (BarProgress bar = new BarProgress()) {
            bar.begin("train", UNKNOWN);
            RiskModel trained = new Training(TrainingSettings.candidates(seed)).train(declarations.rows());
            bar.step();
            return trained;
        } catch (InvalidValue tooFew) {
            throw new ParameterException(
                    command().commandLine(),
                    "%s cannot teach: %s %s, needed: %s"
                            .formatted(file, tooFew.value(), tooFew.field(), tooFew.accepted()));
        }
    }

    private void print(TrainingReport report) {
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.println(new JsonMapper().writeValueAsString(report.json()));
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
