package org.hexi.cli.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.cli.BarProgress;
import org.hexi.engine.epcis.conformance.EpcisHashPack;
import org.hexi.engine.epcis.conformance.EpcisPack;
import org.hexi.engine.epcis.conformance.PackResult;
import org.hexi.engine.epcis.spi.PackFiles;
import org.hexi.hub.platform.goods.HsList;

/** The packs this version knows. */
enum Pack {
    CUSTOMS_RISK(
            "customs-risk",
            "A public synthetic set of labelled declarations: a model is trained on one file and judged on a later one; the goals"
                    + " are counted.") {
        @Override
        PackRun run(PackInput input, BarProgress bar) throws IOException {
            return RiskGoals.run(input, bar);
        }
    },
    CUSTOMS_WCO(
            "customs-wco",
            "Trade-test scenarios of a customs administration in the WCO Data Model: declarations, answers and tax lines are counted, and"
                    + " shown by scenario; messages of other models are named and skipped.") {
        @Override
        PackRun run(PackInput input, BarProgress bar) throws IOException {
            return PackRun.of(WcoPack.run(input.folder(), bar));
        }
    },
    EPCIS("epcis", "Example documents of EPCIS 2.0 (JSON-LD in both contexts, XML): each document is a case.") {
        @Override
        PackRun run(PackInput input, BarProgress bar) throws IOException {
            return rows(input.folder(), bar, EpcisPack::run);
        }
    },
    EPCIS_HASH(
            "epcis-hash",
            "Published event hashes of CBV 2.0: each hash is a case, and each set that must hash alike.") {
        @Override
        PackRun run(PackInput input, BarProgress bar) throws IOException {
            return rows(input.folder(), bar, EpcisHashPack::run);
        }
    },
    HS(
            "hs",
            "The public list of HS 2022 codes: rows are counted, and shown by chapter; a row that names no code is skipped.") {
        @Override
        PackRun run(PackInput input, BarProgress bar) throws IOException {
            Path list = input.folder().resolve("harmonized-system.csv");
            if (!Files.isRegularFile(list)) {
                return PackRun.of(List.of());
            }
            bar.begin("read", 1);
            try (BufferedReader reader = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
                List<PassRow> rows = HsRows.of(HsList.read(reader));
                bar.step();
                return PackRun.of(rows);
            }
        }
    };

    private final String code;
    private final String about;

    Pack(String code, String about) {
        this.code = code;
        this.about = about;
    }

    abstract PackRun run(PackInput input, BarProgress bar) throws IOException;

    String code() {
        return code;
    }

    String about() {
        return about;
    }

    static Optional<Pack> find(String code) {
        return Stream.of(values()).filter(pack -> pack.code.equals(code)).findFirst();
    }

    static String known() {
        return Stream.of(values()).map(Pack::code).collect(Collectors.joining(", "));
    }

    private static PackRun rows(Path folder, BarProgress bar, Function<PackFiles, PackResult> pack) throws IOException {
        FolderFiles files = new FolderFiles(folder, bar);
        PackResult result = pack.apply(files);
        files.end();
        return PackRun.of(result.cases().stream()
                .map(found -> new PassRow(
                        found.name(), Outcome.valueOf(found.outcome().name()), 1, found.reason()))
                .toList());
    }
}
