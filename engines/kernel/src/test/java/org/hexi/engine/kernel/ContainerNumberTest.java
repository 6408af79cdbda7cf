package org.hexi.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"CSQU3054383", "APZU4812090", "MSKU6011672", "TGHU7599330", "CSQU0000070"})
    void acceptsNumbersWithTheRightCheckDigit(String number) {
        assertThat(new ContainerNumber(number).value()).isEqualTo(number);
    }

    @Test
    void namesTheRightCheckDigit() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ContainerNumber("HLXU1234567"))
                .satisfies(invalid -> assertThat(invalid.accepted()).isEqualTo("the check digit of HLXU123456 is 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CSQU305438", "CSQA3054383", "csqu3054383", "CSQU30543833", "CSQU305438Ⅲ"})
    void refusesOtherForms(String number) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ContainerNumber(number))
                .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("kernel.container.malformed"));
    }

    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertThat(ContainerNumber.parse("csqu 305438-3").value()).isEqualTo("CSQU3054383");
    }
}
