package org.hexi.cli.risk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How both commands read their files: what is wrong with rows is told, what is wrong with the whole is refused. */
final class RiskFiles {
    private RiskFiles() {}

    static <T> DeclarationFile<T> read(Path path, CommandSpec command, Reading<T> reading) throws IOException {
        checkThere(path, command);
        DeclarationFile<T> file = reading.read(path);
        PrintWriter err = command.commandLine().getErr();
        ToldIssues.lines(file).forEach(err::println);
        err.flush();
        if (file.isWithoutColumns()) {
            throw new ParameterException(command.commandLine(), path + " lacks columns that are needed");
        }
        return file;
    }

    static void checkThere(Path path, CommandSpec command) {
        if (!Files.isRegularFile(path)) {
            throw new ParameterException(command.commandLine(), "the file " + path + " does not exist");
        }
    }

    /** Before anything is done, for what cannot be written would be lost. */
    static void checkFolder(Path target, CommandSpec command) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ParameterException(command.commandLine(), "the folder of " + target + " does not exist");
        }
    }

    @FunctionalInterface
    interface Reading<T> {
        DeclarationFile<T> read(Path path) throws IOException;
    }
}
