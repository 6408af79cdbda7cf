package org.hexi.hub.platform.parties;

/** What a user may do, independent of which dossiers the user may see. */
public enum Role {
    TRADER,
    BROKER,
    CUSTOMS_OFFICER,
    OPERATOR,
    ANALYST,
    ADMINISTRATOR
}
