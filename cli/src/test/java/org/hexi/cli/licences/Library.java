package org.hexi.cli.licences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A jar in a local Maven repository, beside its description. Immutable. */
record Library(Path jar) {
    /** Libraries lie at group/artifact/version/file. */
    String artifact() {
        return up(2);
    }

    String version() {
        return up(1);
    }

    private String up(int levels) {
        Path at = jar;
        for (int level = 0; level < levels; level++) {
            at = Objects.requireNonNull(at.getParent());
        }
        return Objects.requireNonNull(at.getFileName()).toString();
    }

    /** The licences its description names, or the text that lies in the jar when the description names none we know. */
    List<String> licences() throws IOException {
        List<String> names = named(
                jar.resolveSibling("%s-%s.pom".formatted(artifact(), version())),
                Objects.requireNonNull(groupFolder().getParent()));
        return Licence.freest(names) == Licence.OTHER
                ? textInside().map(List::of).orElse(names)
                : names;
    }

    /** The folder of the group's last part. */
    private Path groupFolder() {
        return Objects.requireNonNull(
                Objects.requireNonNull(Objects.requireNonNull(jar.getParent()).getParent())
                        .getParent());
    }

    private static List<String> named(Path description, Path groups) throws IOException {
        Element project = parse(description);
        List<String> names = new ArrayList<>();
        for (Element licence : children(project, "licenses")) {
            for (Element one : children(licence, "license")) {
                text(one, "name").or(() -> text(one, "url")).ifPresent(names::add);
            }
        }
        List<Element> parents = children(project, "parent");
        return names.isEmpty() && !parents.isEmpty() ? named(parent(parents.getFirst(), groups), groups) : names;
    }

    private static Path parent(Element parent, Path groups) {
        String group = text(parent, "groupId").orElseThrow();
        String artifact = text(parent, "artifactId").orElseThrow();
        String version = text(parent, "version").orElseThrow();
        Path below = Path.of(group.replace('.', '/'), artifact, version, artifact + "-" + version + ".pom");
        for (Path root = groups; root != null; root = root.getParent()) {
            if (Files.isRegularFile(root.resolve(below))) {
                return root.resolve(below);
            }
        }
        throw new IllegalStateException("no description of " + group + ":" + artifact + ":" + version);
    }

    private Optional<String> textInside() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/LICENSE(\\.TXT|\\.MD)?")) {
                    byte[] text = zip.getInputStream(entry).readAllBytes();
                    return Optional.of(new String(text, StandardCharsets.UTF_8)
                            .strip()
                            .lines()
                            .findFirst()
                            .orElse(""));
                }
            }
            return Optional.empty();
        }
    }

    private static Element parse(Path description) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(description.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(description.toString(), unreadable);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
