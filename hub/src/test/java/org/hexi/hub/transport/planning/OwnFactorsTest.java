package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.emissions.api.DataQuality;
import org.hexi.engine.emissions.api.EmissionFactor;
import org.hexi.engine.emissions.api.FactorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Factors an operator brings along stand over the published averages. */
class OwnFactorsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String HEAD =
            "id,kind,class,traction,region,ttw,wtt,wtw,radiative_forcing,boundary,quality,source,edition,valid_from,valid_to\n";
    private static final String KAZAKHSTAN =
            "kz-rail,rail,freight-train,mix,KZ,0.02,0.01,0.03,,WTW,modelled,Operator model,3,2026-01-01,\n";

    private final Resource shipped = new ClassPathResource("data/factors/desnz-2025.csv");

    @Test
    void aModelledFactorOfTheRegionIsPreferredThereAndNowhereElse() throws IOException {
        FactorTable table = table(HEAD + KAZAKHSTAN);

        EmissionFactor kazakhstan = train(table, "KZ");
        assertThat(kazakhstan.id()).isEqualTo("kz-rail");
        assertThat(kazakhstan.provenance().quality()).isEqualTo(DataQuality.MODELLED);
        assertThat(train(table, "GB").provenance().quality()).isEqualTo(DataQuality.DEFAULT);
    }

    @Test
    void aFactorWithoutItsSourceStopsTheStartAndIsNamed() {
        assertThatThrownBy(() -> table(HEAD + KAZAKHSTAN.replace("Operator model", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("own factors")
                .hasMessageContaining("source");
    }

    @Test
    void filesAreNamedByASettingAndNoneIsNoFault(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), HEAD + KAZAKHSTAN);
        Path two = Files.writeString(folder.resolve("two.csv"), HEAD + KAZAKHSTAN.replace("kz-rail", "kz-rail-2"));
        setting("")
                .run(hub -> assertThat(hub.getBean(FactorTable.class).find("kz-rail"))
                        .isEmpty());
        setting("file:%s,file:%s".formatted(one, two)).run(hub -> {
            assertThat(hub.getBean(FactorTable.class).find("kz-rail")).isPresent();
            assertThat(hub.getBean(FactorTable.class).find("kz-rail-2")).isPresent();
        });
    }

    private static ApplicationContextRunner setting(String files) {
        return new ApplicationContextRunner()
                .withInitializer(hub ->
                        hub.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
                .withUserConfiguration(PlanningConfiguration.class)
                .withPropertyValues("hexi.emissions.factors=" + files);
    }

    private FactorTable table(String own) throws IOException {
        Resource file = new ByteArrayResource(own.getBytes(StandardCharsets.UTF_8), "own factors");
        return new PlanningConfiguration().planningFactors(shipped, List.of(file));
    }

    private static EmissionFactor train(FactorTable table, String region) {
        EmissionFactor any = table.find("desnz-2025-rail-freight-train").orElseThrow();
        return table.choose(any.category().in(region), DAY).orElseThrow().factor();
    }
}
