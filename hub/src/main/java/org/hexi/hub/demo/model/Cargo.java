package org.hexi.hub.demo.model;

import java.math.BigDecimal;
import java.util.Locale;

/** What a made-up firm ships again and again; masses and values are those of one container. Immutable. */
public record Cargo(
        String id,
        String hs,
        String nameZh,
        String nameEn,
        String consignor,
        String consignee,
        String from,
        String to,
        String origin,
        String sizeType,
        BigDecimal netKilograms,
        BigDecimal valueCny,
        int packages) {
    /** The words of the one who ships: Chinese from China, English from elsewhere. */
    public String words() {
        return origin.equals(Locale.CHINA.getCountry()) ? nameZh : nameEn;
    }

    /** Whether it leaves China; else it comes in. */
    public boolean isExport() {
        return origin.equals(Locale.CHINA.getCountry());
    }
}
