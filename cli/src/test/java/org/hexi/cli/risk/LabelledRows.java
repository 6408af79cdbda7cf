package org.hexi.cli.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows of a labelled file, drawn by a seed: what comes from KZ under 9503 is a fraud. */
public final class LabelledRows {
    public static final String HEADING =
            "Date,Declaration ID,Office ID,Process Type,Declarant ID,Importer ID,Seller ID,Courier ID,"
                    + "HS6 Code,Country of Departure,Country of Origin,Tax Rate,Net Mass,Item Price,Fraud,Critical Fraud";

    private LabelledRows() {}

    public static List<String> drawn(long seed, int count) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>(List.of(HEADING));
        for (int at = 0; at < count; at++) {
            String code = random.nextBoolean() ? "950300" : "392690";
            String origin = random.nextBoolean() ? "KZ" : "CN";
            int fraud = code.equals("950300") && origin.equals("KZ") ? 1 : 0;
            rows.add("2026-%02d-%02d,N%d,20,B,D%d,I%d,,,%s,CN,%s,6.5,%d.0,%d.19999999999993,%d,%d"
                    .formatted(
                            1 + at * 12 / count,
                            1 + at % 28,
                            at,
                            random.nextInt(9),
                            random.nextInt(99),
                            code,
                            origin,
                            random.nextInt(500),
                            random.nextInt(90_000),
                            fraud,
                            fraud * 2));
        }
        return rows;
    }
}
