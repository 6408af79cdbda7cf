package org.hexi.hub.platform.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.web.NotFound;
import org.junit.jupiter.api.Test;

class PlaceCatalogueTest {
    private final PlaceCatalogue places = new PlaceCatalogue();

    @Test
    void holdsEveryPlaceByCode() {
        assertThat(places.list())
                .hasSize(641)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        PlaceView dostyk = places.get(new PlaceCode("DST"));
        assertThat(dostyk.borderPartner()).contains(new PlaceCode("AKL"));
        assertThat(dostyk.zone()).hasToString("Asia/Almaty");
        assertThat(dostyk.isEstimatedPosition()).isTrue();
    }

    @Test
    void everyPartnerOfABorderPairIsAPlaceThatNamesItBack() {
        assertThat(places.list())
                .filteredOn(place -> place.borderPartner().isPresent())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(
                                places.get(place.borderPartner().orElseThrow()).borderPartner())
                        .contains(place.code()));
    }

    @Test
    void findsByCodeAndByNameInThreeLanguages() {
        assertThat(first("alk")).isEqualTo("ALK");
        assertThat(first("兰州东川")).isEqualTo("LZD");
        assertThat(first("lanzhou dong")).isEqualTo("LZD");
        assertThat(first("ЛАНЬЧЖОУ-дун")).isEqualTo("LZD");
    }

    @Test
    void aCodeComesBeforeANameThatContainsIt() {
        assertThat(first("ala")).isEqualTo("ALA");
    }

    @Test
    void blankTextFindsNothingAndNoTextFindsTooMuch() {
        assertThat(places.search("  ")).isEmpty();
        assertThat(places.search("a")).hasSizeLessThanOrEqualTo(20);
        assertThat(places.search("'; drop table")).isEmpty();
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThatThrownBy(() -> places.get(new PlaceCode("NOWHERE"))).isInstanceOf(NotFound.class);
    }

    private String first(String text) {
        List<PlaceView> found = places.search(text);
        return found.getFirst().code().value();
    }
}
