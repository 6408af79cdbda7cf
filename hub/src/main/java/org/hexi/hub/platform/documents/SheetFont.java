package org.hexi.hub.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one font of printed sheets: it must hold Chinese, Cyrillic and Latin. Noto Sans CJK of the system is embedded when it
 * is there; otherwise the standard name of a Chinese font is used, which readers replace by their own.
 */
@Component
class SheetFont {
    private static final Logger LOG = LoggerFactory.getLogger(SheetFont.class);

    /** Face 2 of the collection is the one with simplified Chinese forms. */
    private static final String SIMPLIFIED = ",2";

    private static final List<Path> USUAL = List.of(
            Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
            Path.of("/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc"),
            Path.of("/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc"),
            Path.of("/usr/local/share/fonts/NotoSansCJK-Regular.ttc"));

    private final BaseFont font;

    @Autowired
    SheetFont(@Value("${hexi.documents.font:}") String chosen) {
        this(chosen, USUAL);
    }

    /** @param usual places of the font, looked at when none is chosen */
    SheetFont(String chosen, List<Path> usual) {
        Optional<String> file = chosen.isEmpty()
                ? usual.stream().filter(Files::isReadable).findFirst().map(path -> path + SIMPLIFIED)
                : Optional.of(chosen);
        font = file.map(SheetFont::embedded).orElseGet(SheetFont::named);
    }

    Font at(float size) {
        return new Font(font, size);
    }

    private static BaseFont embedded(String file) {
        return open(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    private static BaseFont named() {
        LOG.warn("No Noto Sans CJK found: printed sheets name a standard Chinese font instead of carrying one. "
                + "Install it or set hexi.documents.font.");
        return open("STSong-Light", "UniGB-UCS2-H", BaseFont.NOT_EMBEDDED);
    }

    private static BaseFont open(String name, String encoding, boolean embedded) {
        try {
            return BaseFont.createFont(name, encoding, embedded);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + name, unreadable);
        }
    }
}
