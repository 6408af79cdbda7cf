package org.hexi.hub.platform.filters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lane=RED&text=solar          | lane=RED&text=solar",
                "text=solar&lane=RED          | lane=RED&text=solar",
                "lane=RED&text=&page=3        | lane=RED",
                "lane=RED&lang=ru&format=csv  | lane=RED",
                "lane=RED&lane=BLUE           | lane=BLUE&lane=RED",
                "lane=RED&lane=RED            | lane=RED",
                "text=%20solar+panel%20       | text=solar+panel",
                "text=光伏                     | text=%E5%85%89%E4%BC%8F",
                "text=%E5%85%89%E4%BC%8F      | text=%E5%85%89%E4%BC%8F",
                "text=a%26b%3Dc               | text=a%26b%3Dc",
                "text={x}<i>                  | text=%7Bx%7D%3Ci%3E"
            })
    void oneFilterHasOneForm(String address, String normal) {
        assertThat(new FilterQuery(address).text()).isEqualTo(normal);
        assertThat(new FilterQuery(normal)).isEqualTo(new FilterQuery(address));
    }

    @ParameterizedTest
    @CsvSource({"''", "page=2", "text=", "lang=en&page=2&text=%20", "&&", "text"})
    void whatFiltersNothingIsEmpty(String address) {
        assertThat(new FilterQuery(address).isEmpty()).isTrue();
        assertThat(new FilterQuery(address).addressOf("/bookings")).isEqualTo("/bookings");
    }

    @Test
    void standsBehindTheListInItsAddress() {
        assertThat(new FilterQuery("state=HELD&page=2").addressOf("/bookings")).isEqualTo("/bookings?state=HELD");
    }

    @Test
    void refusesWhatIsNoQueryOrTooLong() {
        assertThatThrownBy(() -> new FilterQuery("text=%zz"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.code()).isEqualTo("filters.query.malformed"));
        assertThatThrownBy(() -> new FilterQuery("text=" + "x".repeat(1_000)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.code()).isEqualTo("filters.query.length"));
    }
}
