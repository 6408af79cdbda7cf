package org.hexi.acceptance;

/** What is wrong with a request. */
enum Mischief {
    /** Right shape, contents as they come: the house may say yes or no, but clearly. */
    PLAUSIBLE(Part.BODY, Outcome.ANY),
    /** SQL, then HTML, then whatever else in one text after the other; a house may keep it as the text it is. */
    SQL_IN_TEXT(Part.BODY, Outcome.ANY),
    HTML_IN_TEXT(Part.BODY, Outcome.ANY),
    NASTY_TEXT(Part.BODY, Outcome.ANY),
    NASTY_QUERY(Part.QUERY, Outcome.ANY),
    ODD_ACCEPT(Part.ADDRESS, Outcome.ANY),

    CUT_OFF(Part.BODY, Outcome.REFUSED),
    TWO_VALUES(Part.BODY, Outcome.REFUSED),
    /** EPCIS knows lists of events. */
    LIST_AROUND(Part.BODY, Outcome.REFUSED),
    NO_OBJECT(Part.BODY, Outcome.REFUSED),
    TOO_DEEP(Part.BODY, Outcome.REFUSED),
    UTF_16(Part.BODY, Outcome.REFUSED),
    BROKEN_UTF_8(Part.BODY, Outcome.REFUSED),
    OVERLONG_UTF_8(Part.BODY, Outcome.REFUSED),
    OTHER_CHARSET(Part.BODY, Outcome.REFUSED),
    OTHER_CONTENT_TYPE(Part.BODY, Outcome.REFUSED),
    TOO_LARGE(Part.BODY, Outcome.REFUSED),

    UNKNOWN_FIELD(Part.BODY, Outcome.NAMED),
    FIELD_TWICE(Part.BODY, Outcome.NAMED),
    OTHER_TYPE(Part.BODY, Outcome.NAMED),
    HUGE_NUMBER(Part.BODY, Outcome.NAMED),
    NUL_IN_TEXT(Part.BODY, Outcome.NAMED),
    HALF_PAIR_IN_TEXT(Part.BODY, Outcome.NAMED),

    ID_OF_NOTHING(Part.ID, Outcome.REFUSED),
    NASTY_ID(Part.ID, Outcome.REFUSED),
    PAGE_OUT_OF_RANGE(Part.PAGES, Outcome.NAMED),
    NO_KEY(Part.KEY, Outcome.NAMED),
    KEY_TOO_LONG(Part.KEY, Outcome.NAMED),
    NOT_SIGNED_IN(Part.ADDRESS, Outcome.STRANGER),
    WRONG_SECRET(Part.ADDRESS, Outcome.STRANGER),
    ODD_UPLOAD(Part.UPLOAD, Outcome.ANY);

    /** What it is wrong with. */
    enum Part {
        BODY,
        ID,
        PAGES,
        KEY,
        QUERY,
        UPLOAD,
        ADDRESS
    }

    /** What a good house answers. A caller whose role or file it is not may be refused for that first. */
    enum Outcome {
        ANY,
        REFUSED,
        /** Refused, and a 400 names the field. */
        NAMED,
        STRANGER
    }

    private final Part part;
    private final Outcome outcome;

    Mischief(Part part, Outcome outcome) {
        this.part = part;
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    /** How often it is thought of anew in each round. */
    int times() {
        return switch (this) {
            case ODD_UPLOAD -> 20;
            case PLAUSIBLE, NASTY_ID -> 3;
            case NASTY_QUERY, PAGE_OUT_OF_RANGE -> 4;
            default -> 1;
        };
    }

    boolean fits(Endpoint endpoint) {
        return switch (part) {
            case BODY ->
                endpoint.body().isPresent()
                        && (this != LIST_AROUND || !endpoint.path().contains("/epcis/"));
            case ID -> endpoint.path().contains("{");
            case PAGES -> endpoint.queryNames().contains("page");
            case KEY -> endpoint.isKeyed();
            case QUERY -> !endpoint.queryNames().isEmpty();
            case UPLOAD -> endpoint.isUpload();
            case ADDRESS -> true;
        };
    }
}
