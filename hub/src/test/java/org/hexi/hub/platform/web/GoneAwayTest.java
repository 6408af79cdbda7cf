package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A browser that leaves in the middle of an answer. */
class GoneAwayTest {
    private final MockMvcTester calls = MockMvcTester.of(
            List.of(new Leaving()),
            builder -> builder.setControllerAdvice(new GoneAway()).build());

    @Test
    void nothingMoreIsWrittenToWhoeverWentAway() {
        assertThat(calls.get().uri("/left")).hasStatusOk().hasBodyTextEqualTo("");
        assertThat(calls.get().uri("/left-while-writing")).hasStatusOk().hasBodyTextEqualTo("");
    }

    @Test
    void otherFaultsAreNotHushed() {
        assertThat(calls.get().uri("/broken")).hasFailed();
    }

    @RestController
    private static final class Leaving {
        @GetMapping("/left")
        String left() throws IOException {
            throw new ClientAbortException(new IOException("Broken pipe"));
        }

        @GetMapping("/left-while-writing")
        String leftWhileWriting() {
            throw new HttpMessageNotWritableException("half", new ClientAbortException(new IOException("Broken pipe")));
        }

        @GetMapping("/broken")
        String broken() throws IOException {
            throw new IOException("Disk full");
        }
    }
}
