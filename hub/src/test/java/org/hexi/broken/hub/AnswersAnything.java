package org.hexi.broken.hub;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Does the work first and then finds that nobody asked for JSON. */
@RestController
class AnswersAnything {
    @PostMapping("/done")
    String done() {
        return "done";
    }
}
