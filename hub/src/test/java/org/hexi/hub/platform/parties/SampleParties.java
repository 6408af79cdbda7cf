package org.hexi.hub.platform.parties;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Organisations for tests: each call registers one that no other test knows. */
@Component
public class SampleParties {
    public static final PartyId NONE = PartyId.of("00000000-0000-0000-0000-000000000000");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Parties parties;

    SampleParties(Parties parties) {
        this.parties = parties;
    }

    public PartyId register(String name) {
        return registered(name).id();
    }

    public PartyView registered(String name) {
        String code = "SAMPLE-" + COUNT.incrementAndGet();
        return parties.register(Viewer.system("test"), new PartyDraft(code, name, "", "", "CN"));
    }
}
