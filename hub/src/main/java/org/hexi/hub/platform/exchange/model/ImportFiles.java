package org.hexi.hub.platform.exchange.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.Imports.RefusedRows;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The files an import gives out: its template, and the rows it refused. */
@Component
public class ImportFiles {
    private final MessageSource messages;

    ImportFiles(MessageSource messages) {
        this.messages = messages;
    }

    /** Headings in the language of the request and, for the kind as its one row, the examples; the reader skips them. */
    public Export<ImportKind> template(ImportKind kind) {
        return new Export<>(
                "template-" + kind.code(),
                kind.columns().stream()
                        .map(column -> new Export.Column<ImportKind>(label(column), same -> column.example()))
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

    private String label(ImportColumn column) {
        String text = messages.getMessage(column.label(), null, column.key(), LocaleContextHolder.getLocale());
        return text == null ? column.key() : text;
    }
}
