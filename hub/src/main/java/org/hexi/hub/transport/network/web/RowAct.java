package org.hexi.hub.transport.network.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.hub.transport.network.editing.ServiceText;
import org.hexi.hub.transport.network.editing.ServiceText.Rows;
import org.jspecify.annotations.Nullable;

/** What the buttons beside rows say: {@code add:STOPS:3} puts an empty stop before the fourth, {@code remove:STOPS:2} takes the third out. */
record RowAct(boolean isAddition, Rows rows, int number) {
    private static final Pattern WRITTEN = Pattern.compile("(add|remove):(STOPS|TRACKS|TARIFF):(\\d{1,3})");

    static Optional<RowAct> of(@Nullable String act) {
        Matcher written = WRITTEN.matcher(act == null ? "" : act);
        if (!written.matches()) {
            return Optional.empty();
        }
        return Optional.of(new RowAct(
                written.group(1).equals("add"), Rows.valueOf(written.group(2)), Integer.parseInt(written.group(3))));
    }

    ServiceText on(ServiceText typed) {
        return isAddition ? typed.with(rows, number) : typed.without(rows, number);
    }

    /** The field to go on with. */
    String focus() {
        return FieldWords.id(rows.firstField(isAddition ? number : Math.max(0, number - 1)));
    }
}
