package org.hexi.engine.customs.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.hexi.engine.kernel.HsCode;

/** Declarations drawn by a seed. */
final class DrawnFilings {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> CODES =
            List.of("010129", "071080", "392690", "392630", "620342", "620822", "850440", "850450", "950300", "950430");
    private static final List<String> COUNTRIES = List.of("CN", "KZ", "DE", "VN");

    private final Random random;

    DrawnFilings(long seed) {
        random = new Random(seed);
    }

    /** What a rule calls a fraud is one, but for a share of errors. */
    List<LabelledFiling> labelled(int count, Predicate<Filing> isFraud, double errors) {
        List<LabelledFiling> drawn = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Filing filing = filing(at, FIRST_DAY.plusDays(at * 300L / count));
            drawn.add(new LabelledFiling(filing, isFraud.test(filing) ^ random.nextDouble() < errors));
        }
        return drawn;
    }

    /** Labels that have nothing to do with the declaration. */
    List<LabelledFiling> byChance(int count, double share) {
        return labelled(count, filing -> random.nextDouble() < share, 0);
    }

    private Filing filing(int at, LocalDate day) {
        BigDecimal mass = BigDecimal.valueOf(1 + random.nextInt(40)).multiply(BigDecimal.TEN);
        BigDecimal price = mass.multiply(BigDecimal.valueOf(1 + random.nextInt(9)));
        String seller = random.nextInt(4) == 0 ? "" : "S" + random.nextInt(300);
        Traders traders = new Traders("D" + random.nextInt(30), "I" + random.nextInt(400), seller, "");
        return new Filing("N" + at, day, String.valueOf(10 + random.nextInt(3)), traders, goods(mass, price));
    }

    private DeclaredGoods goods(BigDecimal mass, BigDecimal price) {
        return new DeclaredGoods(
                new HsCode(one(CODES)), one(COUNTRIES), one(COUNTRIES), new BigDecimal("6.5"), mass, price);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
