package org.hexi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What an archive may put on the disk. */
class ArchiveTest {
    @TempDir
    Path temp;

    @Test
    void bitsAndLinksAreRestored() throws IOException {
        unpack(file("bin/server", 0755), file("lib/code.so.1", 0644), link("lib/code.so", "code.so.1"));

        assertThat(temp.resolve("out/bin/server")).isExecutable().hasContent("bin/server");
        assertThat(Files.isExecutable(temp.resolve("out/lib/code.so.1"))).isFalse();
        assertThat(temp.resolve("out/lib/code.so")).isSymbolicLink().hasContent("lib/code.so.1");
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() {
        assertThatThrownBy(() -> unpack(file("../evil", 0644)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> unpack(link("lib/code.so", "../../../etc/passwd")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    private void unpack(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            for (TarArchiveEntry entry : entries) {
                byte[] content = content(entry);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        Archive.unpack(new ByteArrayInputStream(bytes.toByteArray()), temp.resolve("out"));
    }

    private static byte[] content(TarArchiveEntry entry) {
        return entry.isSymbolicLink() ? new byte[0] : entry.getName().getBytes(StandardCharsets.UTF_8);
    }

    private static TarArchiveEntry file(String name, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }
}
