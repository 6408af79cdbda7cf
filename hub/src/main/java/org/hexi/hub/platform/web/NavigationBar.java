package org.hexi.hub.platform.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The left bar as one person sees it on one page: hubs, in them groups that fold, in them entries. In each hub the group with the
 * open page is unfolded, and the first one where the page is in none. Immutable.
 */
public record NavigationBar(List<Hub> hubs) {
    public NavigationBar {
        hubs = List.copyOf(hubs);
    }

    /** @param groups in the order of their first entries */
    public record Hub(String key, List<Group> groups) {
        public Hub {
            groups = List.copyOf(groups);
        }
    }

    /** @param key empty for entries of the hub itself, which do not fold */
    public record Group(String key, List<Item> items, boolean isOpen) {
        public Group {
            items = List.copyOf(items);
        }

        public boolean isNamed() {
            return !key.isEmpty();
        }

        private boolean isCurrent() {
            return items.stream().anyMatch(Item::isCurrent);
        }
    }

    /** An entry, and whether the open page is its own or stands under it. */
    public record Item(NavigationEntry entry, boolean isCurrent) {}

    /**
     * @param entries those the person may see, in their order
     * @param path of the open page
     */
    static NavigationBar of(List<NavigationEntry> entries, String path) {
        Optional<NavigationEntry> current = entries.stream()
                .filter(entry -> isAt(entry.path(), path))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
        List<Item> items = entries.stream()
                .map(entry -> new Item(entry, current.filter(entry::equals).isPresent()))
                .toList();
        return new NavigationBar(by(items, item -> item.entry().hub()).entrySet().stream()
                .map(hub -> new Hub(hub.getKey(), groups(hub.getValue())))
                .toList());
    }

    /** The start page stands above no other. */
    private static boolean isAt(String entry, String path) {
        return path.equals(entry) || !entry.equals("/") && path.startsWith(entry + "/");
    }

    private static List<Group> groups(List<Item> items) {
        List<Group> groups = by(items, item -> item.entry().group()).entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue(), false))
                .toList();
        Optional<Group> open = groups.stream()
                .filter(Group::isCurrent)
                .findFirst()
                .or(() -> groups.stream().filter(Group::isNamed).findFirst());
        return groups.stream()
                .map(group -> new Group(
                        group.key(), group.items(), open.filter(group::equals).isPresent()))
                .toList();
    }

    private static Map<String, List<Item>> by(List<Item> items, Function<Item, String> key) {
        return items.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
