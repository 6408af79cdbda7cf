package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.transport.network.generation.SeaRoutes;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.DraftedService;
import org.hexi.hub.transport.network.model.FormReading;
import org.hexi.hub.transport.network.model.NetworkData;
import org.hexi.hub.transport.network.model.NetworkEditions;
import org.hexi.hub.transport.network.model.ReadForms;
import org.hexi.hub.transport.network.model.StoredChange;
import org.junit.jupiter.api.Test;

/** A new version of the network reads its own forms only. */
class ReadFormsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final NetworkData SHIPPED = NetworkFiles.read();

    private final ReadForms forms =
            new ReadForms(new FormReading(SHIPPED, new SeaRoutes(NetworkFiles.readGround())), (change, issues) -> {
                throw new AssertionError(issues);
            });

    @Test
    void whatWasReadForOneVersionServesTheNext() {
        List<StoredChange> list = new ArrayList<>(List.of(change(1, "F1"), change(1, "F2")));
        NetworkEditions first = network(1, list);
        list.add(change(2, "F2"));
        list.add(change(2, "R101"));
        NetworkEditions second = network(2, list);
        assertThat(drafted(second, "F1", 0)).isSameAs(drafted(first, "F1", 0));
        assertThat(drafted(second, "F2", 0)).isSameAs(drafted(first, "F2", 0));
        assertThat(drafted(second, "F2", 1).view().key()).isEqualTo("F2@2");
        assertThat(drafted(second, "R101", 0).tariff()).isNotEmpty();
        assertThat(drafted(second, "R101", 1).view().edition()).isEqualTo(2);
    }

    @Test
    void aNumberThatWasRolledBackAndGivenAgainIsReadAgain() {
        network(1, List.of(change(1, "F1")));
        NetworkEditions again =
                network(1, List.of(new StoredChange(1, DAY, "F1", Optional.of(Forms.carriedBy("F1", "OTHER")))));
        assertThat(drafted(again, "F1", 0).view().carrierCode()).isEqualTo("OTHER");
    }

    private NetworkEditions network(long version, List<StoredChange> list) {
        return NetworkEditions.of(SHIPPED, version, list, forms);
    }

    private static DraftedService drafted(NetworkEditions network, String service, int edition) {
        return network.changed().getOrDefault(service, List.of()).get(edition).service();
    }

    private static StoredChange change(long version, String service) {
        return new StoredChange(version, DAY, service, Optional.of(Forms.flight(service)));
    }
}
