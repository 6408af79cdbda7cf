package org.hexi.hub.platform.parties;

/** What a user may do, independent of which dossiers the user may see. */
public enum Role {
    /** Ships and receives goods. */
    TRADER,
    /** Plans, books and files for others. */
    BROKER,
    /** Decides on files of one customs office. */
    CUSTOMS_OFFICER,
    /** Runs trains, terminals and gates. */
    OPERATOR,
    /** Reads the city's figures for the hub authority. */
    ANALYST,
    /** Keeps organisations, users and keys. */
    ADMINISTRATOR;

    /** Name of the authority Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
