package org.hexi.hub.platform.exchange.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.Imports.RefusedRows;

/** The files an import gives out: its template, and the rows it refused. */
public class ImportFiles {
    private final Function<ImportColumn, String> label;

    /** @param label the heading of a column in the language of the request */
    public ImportFiles(Function<ImportColumn, String> label) {
        this.label = label;
    }

    /** Headings in the language of the request over example rows. */
    public Export<Map<String, String>> template(ImportKind kind) {
        return new Export<>(
                "template-" + kind.code(),
                kind.columns().stream()
                        .map(column -> new Export.Column<Map<String, String>>(
                                label.apply(column), example -> example.getOrDefault(column.key(), "")))
                        .toList());
    }

    public static Export<List<String>> refused(RefusedRows refused) {
        List<Export.Column<List<String>>> columns = new ArrayList<>();
        for (int position = 0; position < refused.header().size(); position++) {
            int at = position;
            columns.add(new Export.Column<>(refused.header().get(at), row -> row.get(at)));
        }
        return new Export<>(refused.name(), columns);
    }

    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
