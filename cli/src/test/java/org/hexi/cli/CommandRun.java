package org.hexi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** One call of the command line, as a script sees it. */
public record CommandRun(int exitCode, String out, String err) {
    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine hexi = Hexi.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = hexi.execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
