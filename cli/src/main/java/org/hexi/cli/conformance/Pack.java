package org.hexi.cli.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.epcis.conformance.EpcisHashPack;
import org.hexi.engine.epcis.conformance.EpcisPack;
import org.hexi.engine.epcis.conformance.PackResult;
import org.hexi.hub.platform.goods.HsList;

/** The packs this version knows. */
enum Pack {
    EPCIS("epcis", "Example documents of EPCIS 2.0 (JSON-LD in both contexts, XML): each document is a case.") {
        @Override
        List<PassRow> run(Path folder) throws IOException {
            return rows(EpcisPack.run(new FolderFiles(folder)));
        }
    },
    EPCIS_HASH(
            "epcis-hash",
            "Published event hashes of CBV 2.0: each hash is a case, and each set that must hash alike.") {
        @Override
        List<PassRow> run(Path folder) throws IOException {
            return rows(EpcisHashPack.run(new FolderFiles(folder)));
        }
    },
    HS(
            "hs",
            "The public list of HS 2022 codes: rows are counted, and shown by chapter; a row that names no code is skipped.") {
        @Override
        List<PassRow> run(Path folder) throws IOException {
            Path list = folder.resolve("harmonized-system.csv");
            if (!Files.isRegularFile(list)) {
                return List.of();
            }
            try (BufferedReader reader = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
                return HsRows.of(HsList.read(reader));
            }
        }
    };

    private final String code;
    private final String about;

    Pack(String code, String about) {
        this.code = code;
        this.about = about;
    }

    abstract List<PassRow> run(Path folder) throws IOException;

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

    private static List<PassRow> rows(PackResult result) {
        return result.cases().stream()
                .map(found -> new PassRow(
                        found.name(), Outcome.valueOf(found.outcome().name()), 1, found.reason()))
                .toList();
    }
}
