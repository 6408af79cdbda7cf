package org.hexi.cli.networks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexi.cli.BarProgress;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.remote.CallRefused;
import org.hexi.cli.remote.FileForm;
import org.hexi.cli.remote.HexiAddress;
import org.hexi.cli.remote.RunningHexi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file of a running Hexi that is kept on this side. Of one thread. */
final class Download {
    private static final int UNKNOWN = -1;

    private final String path;
    private final Map<String, String> query = new LinkedHashMap<>();

    Download(String path) {
        this.path = path;
    }

    /** Asks for some only; nothing given asks for all. */
    Download with(String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
        return this;
    }

    int into(CommandSpec command, HexiAddress address, Path target) throws IOException, InterruptedException {
        FileForm.checkNew(command, target);
        address.check(command);
        try (RunningHexi hexi = address.open();
                BarProgress bar = new BarProgress()) {
            bar.begin("export", UNKNOWN);
            Files.write(target, hexi.download(address()), StandardOpenOption.CREATE_NEW);
            bar.step();
            return ExitCodes.OK;
        } catch (CallRefused wrong) {
            throw new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }

    private String address() {
        String asked = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }
}
