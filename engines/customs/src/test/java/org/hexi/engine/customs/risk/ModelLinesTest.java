package org.hexi.engine.customs.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class ModelLinesTest {
    private final List<LabelledFiling> labelled = new DrawnFilings(1)
            .labelled(600, filing -> filing.goods().hsCode().chapter().equals("95"), 0.1);
    private final RiskModel model = new Training(List.of(new TrainingSettings(0.5, 1, 5, 1))).train(labelled);
    private final List<String> lines = ModelLines.write(model);

    @Test
    void aModelIsReadAsItWasWritten() {
        RiskModel read = ModelLines.read(lines);

        assertThat(ModelLines.write(read)).isEqualTo(lines);
        assertThat(read.version()).isEqualTo(model.version());
        assertThat(read.validations()).isEqualTo(model.validations());
        assertThat(read.threshold()).isEqualTo(model.threshold());
        assertThat(read.strongestKeys(5)).isEqualTo(model.strongestKeys(5)).hasSize(5);
        assertThat(labelled)
                .allSatisfy(one -> assertThat(read.score(one.filing())).isEqualTo(model.score(one.filing())));
    }

    @Test
    void aModelThatWasAlteredOrCutShortIsRefused() {
        List<String> altered = new ArrayList<>(lines);
        altered.set(4, "base\tSEEN\t123456");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> ModelLines.read(altered))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("customs.risk.model"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> ModelLines.read(lines.subList(0, lines.size() / 2)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> ModelLines.read(List.of()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("line 1"));
    }

    @Test
    void aLineNobodyWritesIsRefusedByItsNumber() {
        for (String strange : List.of(
                "tenth\t1\t2\t3", "key\tno-such\tx\t1\t2\t3", "weight\tSEEN\tchapter", "base\tSEEN\tx", "hello")) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> ModelLines.read(signed(strange)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("line 2"));
        }
    }

    private static List<String> signed(String line) {
        List<String> lines = new ArrayList<>(List.of("hexi-risk-model\t1", line));
        Digest digest = new Digest();
        lines.forEach(digest::add);
        lines.add("sha256\t" + digest.hex());
        return lines;
    }
}
