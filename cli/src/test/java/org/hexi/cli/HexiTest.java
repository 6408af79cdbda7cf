package org.hexi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HexiTest {
    @Test
    void unknownOptionsAndCommandsAreWrongCalls() {
        for (List<String> call : List.of(
                List.of("--nonsense"),
                List.of("nonsense"),
                List.of("demo", "--nonsense"),
                List.of("demo", "--speed", "quick"),
                List.of("conformance"))) {
            CommandRun run = CommandRun.of(call.toArray(String[]::new));
            assertThat(run.exitCode()).as(call.toString()).isEqualTo(ExitCodes.USAGE);
            assertThat(run.err()).isNotBlank();
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void whatCannotBeDoneIsToldInOneLine() {
        CommandRun run = CommandRun.of("demo", "--speed", "0");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(run.err()).startsWith("hexi: --speed 0 is not accepted").hasLineCount(1);
    }

    @Test
    void everyCommandAndOptionExplainsItself() {
        CommandLine hexi = Hexi.commandLine();
        assertThat(CommandRun.of("--help").exitCode()).isEqualTo(ExitCodes.OK);
        hexi.getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            command.getCommandSpec()
                    .args()
                    .forEach(argument -> assertThat(argument.description())
                            .as(name + " " + argument.paramLabel())
                            .isNotEmpty());
            CommandRun run = CommandRun.of(name, "--help");
            assertThat(run.exitCode()).as(name).isEqualTo(ExitCodes.OK);
            assertThat(run.out()).contains("Usage: hexi " + name, "Exit codes:", "  2 ");
            assertThat(run.err()).as(name).isEmpty();
        });
    }
}
