package org.hexi.wco.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.wco.Samples;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final Path PAGE = Path.of("..", "docs", "wco-mapping.md");

    @Test
    void anOriginalBecomesADeclarationOfHexi() {
        MappedDeclaration mapped = ToHexi.map(Samples.declarationOf(Samples.declaration()), "HS 2022");
        Declaration declaration = mapped.declaration();
        assertThat(mapped.issues()).isEmpty();
        assertThat(declaration.reference()).isEqualTo("LAKE-0007");
        assertThat(declaration.direction()).isEqualTo(Direction.IMPORT);
        assertThat(declaration.valuation().incoterm()).isEqualTo(Incoterm.CIF);
        assertThat(declaration.hasDocument("N935")).isTrue();
        assertThat(declaration.goodsItems().getFirst().commodity().classification())
                .isEqualTo(new HsCode("6912002310"));
        assertThat(declaration.goodsItems().getFirst().invoiceAmount()).isEqualTo(Money.of("1000.50", "GBP"));
        assertThat(declaration.goodsItems().getFirst().netMass()).isEqualTo(Mass.kilograms("50"));
    }

    @Test
    void whatHexiDoesNotHoldIsListed() {
        List<String> notHeld = ToHexi.map(Samples.declarationOf(Samples.declaration()), "HS 2022")
                .notHeld();
        assertThat(notHeld)
                .contains("GoodsShipment/Consignment/TransportEquipment/Seal/ID", "AuthorisationHolder/ID")
                .doesNotContain("FunctionalReferenceID", "GoodsShipment/Importer/ID");
    }

    @Test
    void aValueThatDoesNotFitIsTold() {
        String text = Samples.declaration()
                .replace("<ConditionCode>CIF", "<ConditionCode>XXX")
                .replace("<ExportCountry><ID>CN", "<ExportCountry><ID>ZZ")
                .replace(" unitCode=\"C62\"", "");
        assertThat(ToHexi.map(Samples.declarationOf(text), "HS 2022").issues())
                .extracting(Issue::code)
                .contains("wco.mapping.incoterm", "kernel.country.unknown", "wco.mapping.unit");
    }

    @Test
    void whatHexiHoldsComesBackAsItWas() {
        Declaration own = ToHexi.map(Samples.declarationOf(Samples.declaration()), "HS 2022")
                .declaration();
        assertThat(ToHexi.map(FromHexi.map(own), "HS 2022").declaration()).isEqualTo(own);
    }

    @Test
    void everyElementOfTheModelHasARow() {
        assertThat(SaidPaths.possible())
                .allSatisfy(path -> assertThat(MappedField.all()).anyMatch(field -> field.covers(path)));
    }

    @Test
    void theTableIsPublished() throws IOException {
        String page = Files.readString(PAGE);
        if (Boolean.getBoolean("hexi.mapping.write")) {
            Files.writeString(PAGE, page.substring(0, page.indexOf("| Hexi |")) + MappingTable.markdown());
        }
        assertThat(Files.readString(PAGE)).endsWith(MappingTable.markdown());
    }
}
