package org.hexi.hub.consignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.platform.parties.PartyId;

/** A consignment of solar panels from Lanzhou to Almaty, for tests of every module that hangs on a dossier. */
public final class SampleDraft {
    public static final Instant READY = Instant.parse("2026-03-02T01:00:00Z");

    public static final PartyId NOBODY = PartyId.of("00000000-0000-0000-0000-000000000000");

    private SampleDraft() {}

    public static ConsignmentDraft of(PartyId consignor, PartyId consignee) {
        return of(consignor, consignee, List.of(unit("CSQU3054383")));
    }

    public static ConsignmentDraft of(PartyId consignor, PartyId consignee, List<TransportUnit> units) {
        Wish wish = new Wish(new PlaceCode("LZD"), new PlaceCode("ALA"), READY, Instant.parse("2026-03-30T12:00:00Z"));
        return new ConsignmentDraft(
                consignor, consignee, Optional.empty(), wish, List.of(goods(1, "Solar panels")), units);
    }

    public static GoodsLine goods(int number, String description) {
        return new GoodsLine(
                number,
                new HsCode("854143"),
                description,
                new Quantity(new BigDecimal("720"), "C62"),
                Mass.kilograms("18500"),
                Mass.kilograms("17280"),
                Money.of("64800.00", "USD"),
                new CountryCode("CN"));
    }

    public static TransportUnit unit(String number) {
        return new TransportUnit(new ContainerNumber(number), SizeType.ISO_45G1);
    }

    /** A container number nobody used before: the serial with its check digit. */
    public static TransportUnit unit(int serial) {
        for (int digit = 0; digit <= 9; digit++) {
            String number = "HEXU%06d%d".formatted(serial, digit);
            if (isRight(number)) {
                return unit(number);
            }
        }
        throw new IllegalArgumentException("no check digit for " + serial);
    }

    private static boolean isRight(String number) {
        try {
            return !new ContainerNumber(number).value().isEmpty();
        } catch (IllegalArgumentException wrongDigit) {
            return false;
        }
    }
}
