package org.hexi.broken.hub;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes a page where a program asks. */
@RestController
@RequestMapping(path = "/page", produces = "text/html")
class AnswersWithPages {
    @GetMapping
    String page() {
        return "<p>page</p>";
    }
}
