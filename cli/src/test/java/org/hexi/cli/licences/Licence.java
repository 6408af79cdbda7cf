package org.hexi.cli.licences;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Families of licences, the freest first, and how their names are written in the descriptions of libraries. */
enum Licence {
    PUBLIC_DOMAIN("public domain", "public domain|CC0|\\b0BSD\\b|unlicense"),
    MIT("MIT", "\\bMIT\\b"),
    BSD("BSD", "\\bBSD\\b|BSD-\\d|Eclipse Distribution License|\\bEDL\\b"),
    APACHE("Apache-2.0", "Apache"),
    INDIANA("Indiana University Extreme! Lab (BSD-like)", "Indiana University Extreme"),
    EPL("EPL", "Eclipse Public License|\\bEPL\\b"),
    MPL("MPL-2.0", "Mozilla Public License|\\bMPL\\b"),
    LGPL("LGPL", "Lesser General Public|\\bLGPL\\b"),
    OTHER("none that is accepted", ".*");

    private final String label;
    private final Pattern names;

    Licence(String label, String names) {
        this.label = label;
        this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }

    String label() {
        return label;
    }

    /** Where a library may be used under any of several licences, the freest of them counts. */
    static Licence freest(List<String> names) {
        return Stream.of(values())
                .filter(licence -> licence != OTHER)
                .filter(licence -> names.stream()
                        .anyMatch(name -> licence.names.matcher(name).find()))
                .findFirst()
                .orElse(OTHER);
    }
}
