package org.hexi.cli.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReplanTableTest {
    @Test
    void whatIsWorstComesFirstWithItsDifferences() {
        assertThat(table("""
                {"counts": {"kept": 0, "moved": 1, "broken": 1, "unknown": 0}, "bookings": [
                  {"outcome": "MOVED", "reference": "BK-1",
                   "before": {"arrival": "2026-03-01T00:00:00Z"}, "after": {"arrival": "2026-03-03T00:00:00Z"},
                   "change": {"cost": "12.5", "co2eKilograms": "-3", "probability": "-0.051"},
                   "moved": {"itinerary": "abc", "begunLegs": 0, "legs": [
                     {"departureId": "R1-20260301", "from": "LZD", "to": "HRS"}, {"from": "HRS", "to": "ALA"}]}},
                  {"outcome": "BROKEN", "reference": "BK-2", "before": {"arrival": "2026-03-01T00:00:00Z"},
                   "broken": {"code": "planning.noWay.full"}}]}"""))
                .containsExactly(
                        "          booking       was released          is released                   cost     CO2e kg    points  way",
                        "broken    BK-2          2026-03-01T00:00:00Z  -                                -           -         -  planning.noWay.full",
                        "moved     BK-1          2026-03-01T00:00:00Z  2026-03-03T00:00:00Z        +12.50        -3.0      -5.1  LZD R1-20260301 HRS road ALA  abc",
                        "bookings: 0 kept, 1 moved, 1 broken, 0 not told");
    }

    @Test
    void theCountsOfTheHouseAreToldToWhomTheyAreGiven() {
        assertThat(table("""
                {"counts": {"kept": 0, "moved": 0, "broken": 0, "unknown": 0}, "bookings": [],
                 "house": {"kept": 7, "moved": 2, "broken": 1, "unknown": 0}}"""))
                .containsExactly(
                        "bookings: 0 kept, 0 moved, 0 broken, 0 not told",
                        "all open bookings of the house: 7 kept, 2 moved, 1 broken, 0 not told");
    }

    private static List<String> table(String answer) {
        return new ReplanTable(JsonMapper.shared().readTree(answer)).lines();
    }
}
