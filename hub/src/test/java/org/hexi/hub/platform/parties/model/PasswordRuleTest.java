package org.hexi.hub.platform.parties.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"four quiet camel words", "twelve-chars", "黄河远上白云间一片孤城万仞山"})
    void longEnoughIsGoodWhateverItsCharacters(String password) {
        assertThatCode(() -> PasswordRule.check(password, "zhang.wei")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, parties.password.tooShort",
        "Zhang.Wei is my name, parties.password.holdsName",
        "abababababababab, parties.password.tooPlain"
    })
    void whatIsWrongIsNamedAndThePasswordIsNot(String password, String code) {
        assertThatThrownBy(() -> PasswordRule.check(password, "zhang.wei"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.code()).isEqualTo(code))
                .hasMessageNotContaining(password);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void tooLongIsRefusedBeforeItIsHashed(int length) {
        assertThatThrownBy(() -> PasswordRule.check("abcdefg".repeat(length).substring(0, length), "zhang.wei"))
                .isInstanceOf(InvalidValue.class);
    }
}
