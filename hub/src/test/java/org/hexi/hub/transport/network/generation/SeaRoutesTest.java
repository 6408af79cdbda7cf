package org.hexi.hub.transport.network.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of ships against lengths that are common knowledge of the trade. */
class SeaRoutesTest {
    private static final SeaRoutes ROUTES = new SeaRoutes(NetworkFiles.readGround());

    /** Within 10 %. */
    @ParameterizedTest
    @CsvSource({
        "SHA, NLRTM, 19750", "QZH, SGSIN, 2300", "SHA, USLAX, 10600", "SHA, SGSIN, 4150", "SGSIN, NLRTM, 15300",
        "SHA, USNYC, 19600", "NLRTM, USNYC, 6200", "SHA, AUSYD, 8600", "SHA, JPTYO, 1900", "NLRTM, RULED, 2150"
    })
    void lengthsAreThoseOfTheTrade(String from, String to, double kilometres) {
        assertThat(track(from, to).kilometres().doubleValue()).isCloseTo(kilometres, Percentage.withPercentage(10));
    }

    @Test
    void theWayToRotterdamGoesThroughSuezInSailingOrder() {
        assertThat(track("SHA", "NLRTM").passages())
                .containsSubsequence("taiwan_strait", "malacca", "babelmandeb", "suez", "gibraltar", "dover");
        assertThat(track("NLRTM", "SHA").passages()).containsSubsequence("dover", "suez", "malacca");
        assertThat(track("SHA", "USNYC").passages()).contains("panama");
        assertThat(track("SHA", "BRSSZ").passages()).contains("good_hope");
        assertThat(track("DEHAM", "RULED").passages()).contains("kiel");
        assertThat(track("TRAMR", "RUNVS").passages()).containsExactly("bosporus");
    }

    @Test
    void aLengthInTheFilesGoesBeforeAReckonedOne() {
        assertThat(track("ALT", "SCO").kilometres()).isEqualByComparingTo("480");
    }

    private static Track track(String from, String to) {
        return ROUTES.track(new PlaceCode(from), new PlaceCode(to));
    }
}
