package org.hexi.engine.routing.api;

/** The nine classes of dangerous goods of the UN model regulations. */
public enum DangerClass {
    EXPLOSIVES,
    GASES,
    FLAMMABLE_LIQUIDS,
    FLAMMABLE_SOLIDS,
    OXIDISING,
    TOXIC,
    RADIOACTIVE,
    CORROSIVE,
    MISCELLANEOUS;

    /** The number of the class, from 1 to 9. */
    public int number() {
        return ordinal() + 1;
    }
}
