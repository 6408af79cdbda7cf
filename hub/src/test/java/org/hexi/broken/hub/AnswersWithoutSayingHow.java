package org.hexi.broken.hub;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has an address and no form. */
@RestController
@RequestMapping("/anything")
class AnswersWithoutSayingHow {
    @GetMapping
    String anything() {
        return "anything";
    }
}
