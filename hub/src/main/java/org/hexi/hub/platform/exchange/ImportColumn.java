package org.hexi.hub.platform.exchange;

/**
 * One column of a kind of import.
 *
 * @param key stable name; accepted as a heading in every language
 * @param label message key of the heading people see
 * @param isRequired whether a file without this column cannot be used
 * @param example what a good cell looks like, shown in the template
 */
public record ImportColumn(String key, String label, boolean isRequired, String example) {
    public static ImportColumn required(String key, String label, String example) {
        return new ImportColumn(key, label, true, example);
    }

    public static ImportColumn optional(String key, String label, String example) {
        return new ImportColumn(key, label, false, example);
    }
}
