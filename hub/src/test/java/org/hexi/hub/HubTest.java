package org.hexi.hub;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The hub as a whole on a real PostgreSQL, one context for all tests that extend this. Tests share the database: each makes
 * its own data and asks only for that; a word of an explanation without a message is a fault. The network is the corridor, which a
 * person can overlook; the world has tests of its own. Pages and JSON are called through {@code MockMvcTester}.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
public abstract class HubTest {
    private static final String URL = TestDatabase.create();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("hexi.database.url", () -> URL);
        registry.add("hexi.database.user", () -> TestDatabase.server().user());
        registry.add("hexi.database.password", () -> TestDatabase.server().password());
        registry.add("hexi.network.extent", () -> "corridor");
        registry.add("hexi.web.strict-words", () -> true);
    }
}
