package org.hexi.hub.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.opening.clearance.Answers;

/** What is carried in the main story, and what customs want to know of it beyond the dossier. */
final class Medicines {
    static final GoodsLine GOODS = new GoodsLine(
            1,
            new HsCode("300490"),
            "Medicaments, in doses",
            new Quantity(new BigDecimal("9000"), "KGM"),
            Mass.kilograms("9400"),
            Mass.kilograms("9000"),
            Money.of("640000.00", "CNY"),
            new CountryCode("UZ"));

    static final TransportUnit CONTAINER = new TransportUnit(new ContainerNumber("CSQU3054383"), SizeType.ISO_45R1);

    static final Answers ANSWERS = new Answers(
            Answers.GENERAL_TRADE,
            Optional.of(Incoterm.CIF),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "UZ-2026-031",
            true,
            List.of(new Answers.Line(1, "", "", Optional.empty(), "no brand", "treatment")),
            Stream.of("380", "271", "911")
                    .map(type -> new AdditionalDocument(type, "NO-" + type))
                    .toList());

    private Medicines() {}
}
