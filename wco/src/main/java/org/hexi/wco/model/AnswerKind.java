package org.hexi.wco.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of answers, by the code and the short name declarants know them by. */
public enum AnswerKind {
    ACCEPTED("01", "DMSACC"),
    RECEIVED("02", "DMSRCV"),
    REJECTED("03", "DMSREJ"),
    DOCUMENTS_WANTED("06", "DMSDOC"),
    AMENDED("07", "DMSRES"),
    RELEASED("08", "DMSROG"),
    CLEARED("09", "DMSCLE"),
    REQUEST_ANSWERED("11", "DMSREQ"),
    TAX("13", "DMSTAX"),
    GOODS_EXITED("16", "DMSEOG");

    private final String code;
    private final String shortName;

    AnswerKind(String code, String shortName) {
        this.code = code;
        this.shortName = shortName;
    }

    public String code() {
        return code;
    }

    public String shortName() {
        return shortName;
    }

    public static Optional<AnswerKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
