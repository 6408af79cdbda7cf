package org.hexi.hub.platform.parties.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/consignments/1?tab=plan", "/search?q=//x"})
    void pathsOfThisHouseAreKept(String path) {
        assertThat(LocalPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:x",
                "/a\r\nb",
                "/sign-in"
            })
    void whateverLeadsElsewhereOrInCirclesBecomesHome(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/desk?x=1", "https://hub.example/desk?x=1"})
    void ofAFullAddressOnlyPathAndQueryCount(String url) {
        assertThat(LocalPath.ofUrl(url).value()).isEqualTo("/desk?x=1");
    }
}
