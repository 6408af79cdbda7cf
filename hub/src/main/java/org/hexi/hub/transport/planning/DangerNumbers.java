package org.hexi.hub.transport.planning;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.DangerClass;

/** Classes of dangerous goods by their numbers, as papers write them. */
public final class DangerNumbers {
    private static final int MOST = DangerClass.values().length;

    private DangerNumbers() {}

    /** @throws InvalidValue when there is no such class */
    public static DangerClass of(int number) {
        if (number < 1 || number > MOST) {
            throw new InvalidValue("planning.cargo.danger", "dangerClasses", number, "a class from 1 to " + MOST);
        }
        return DangerClass.values()[number - 1];
    }
}
