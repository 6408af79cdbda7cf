package org.hexi.cli.remote;

import java.net.URI;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options by which a command finds a running Hexi and says who asks. */
public final class HexiAddress {
    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Address of the running Hexi (default ${DEFAULT-VALUE}).")
    URI url = URI.create("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:HEXI_KEY:-}",
            description = "API key; better given as environment variable HEXI_KEY.")
    String key = "";

    /** @throws ParameterException when the address is none or the key is missing */
    public void check(CommandSpec command) {
        if (!Set.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            throw new ParameterException(
                    command.commandLine(), "--url " + url + " is no address such as http://localhost:8080");
        }
        if (!key.strip().matches("[!-~]+")) {
            throw new ParameterException(
                    command.commandLine(), "an API key is needed: --key, or HEXI_KEY in the environment");
        }
    }

    public RunningHexi open() {
        return new RunningHexi(url, key.strip());
    }
}
