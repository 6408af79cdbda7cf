package org.hexi.acceptance;

/** Knows what is stored, and looks again only when somebody wrote. Of one thread. */
final class Shelves {
    private final Database database;
    private long writes;
    private String contents;

    Shelves(Database database) {
        this.database = database;
        this.writes = database.writes();
        this.contents = database.contents();
    }

    /** @return whether there is something else on them than at the last look */
    boolean haveChanged() {
        long now = database.writes();
        if (now == writes) {
            return false;
        }
        writes = now;
        String before = contents;
        contents = database.contents();
        return !contents.equals(before);
    }
}
