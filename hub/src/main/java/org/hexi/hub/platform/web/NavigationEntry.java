package org.hexi.hub.platform.web;

import java.util.Set;

/**
 * One entry of the left bar. A module contributes a bean of this type for each page people start from; there is no entry
 * without a page behind it.
 *
 * @param hub key of the hub it stands under ({@code navigation.hub.<hub>} in the messages)
 * @param group key of the group inside the hub that folds ({@code navigation.group.<group>}); empty for the hub itself
 * @param order place among all entries, ascending
 * @param key message key of the label
 * @param path path of the page
 * @param icon name of the symbol in {@code static/hexi/icons.svg}
 * @param roles names of roles that see it; empty for every signed-in user
 */
public record NavigationEntry(
        String hub, String group, int order, String key, String path, String icon, Set<String> roles) {
    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** An entry of the hub itself. */
    public NavigationEntry(String hub, int order, String key, String path, String icon, Set<String> roles) {
        this(hub, "", order, key, path, icon, roles);
    }
}
