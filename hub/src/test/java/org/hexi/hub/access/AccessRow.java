package org.hexi.hub.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.hub.platform.parties.Role;

/**
 * What one endpoint promises about access.
 *
 * @param pattern pattern of the path; behind it a query such as {@code ?format=csv} where one is needed
 * @param scene name of the {@link AccessScene} that makes the thing asked for; empty where none is needed
 * @param roles who may use the endpoint at all; every role where the row names none
 */
record AccessRow(String method, String pattern, Access access, String scene, Set<Role> roles) {
    private static final Path FOLDER = Path.of("src/test/resources/access");

    enum Access {
        PUBLIC,
        SIGNED_IN,
        ROLES,
        OWNED,
        DOSSIER,
        LISTED,
        LISTED_DOSSIER
    }

    String endpoint() {
        return method + " " + pattern.replaceAll("\\?.*", "");
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    static List<AccessRow> readAll() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(AccessRow::read).toList();
        }
    }

    private static Stream<AccessRow> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(AccessRow::parse)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static AccessRow parse(String line) {
        List<String> words = List.of(line.split("\\s+"));
        Access access = Access.valueOf(words.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean hasScene =
                !Set.of(Access.PUBLIC, Access.SIGNED_IN, Access.ROLES).contains(access);
        String scene = hasScene ? words.get(3) : "";
        List<String> rest = words.subList(hasScene ? 4 : 3, words.size());
        return new AccessRow(
                words.get(0),
                words.get(1),
                access,
                scene,
                rest.isEmpty() ? Set.of(Role.values()) : roles(rest.getFirst()));
    }

    private static Set<Role> roles(String list) {
        return Arrays.stream(list.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
