package org.hexi.cli.networks;

import picocli.CommandLine.Command;

/** Timetables of a running Hexi. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Let timetables into a running Hexi, and take them out.",
        synopsisSubcommandLabel = "(gtfs | csv)",
        subcommands = {NetworkCommand.Gtfs.class, NetworkCommand.Csv.class})
public final class NetworkCommand {
    /** As feeds that carriers publish. */
    @Command(
            name = "gtfs",
            mixinStandardHelpOptions = true,
            description = "Timetables as GTFS Schedule feeds.",
            synopsisSubcommandLabel = "(import | export)",
            subcommands = {FeedImportCommand.class, FeedExportCommand.class})
    static final class Gtfs {}

    /** As a table people fill in. */
    @Command(
            name = "csv",
            mixinStandardHelpOptions = true,
            description = "Timetables as one table, CSV or XLSX, with a row for each call.",
            synopsisSubcommandLabel = "(import | export)",
            subcommands = {SheetImportCommand.class, SheetExportCommand.class})
    static final class Csv {}
}
