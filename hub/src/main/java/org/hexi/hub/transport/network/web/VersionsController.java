package org.hexi.hub.transport.network.web;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.NetworkChanges.VersionedChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of the network, and what each of them changed. */
@Controller
class VersionsController {
    private static final int VERSIONS = 50;
    private static final int SERVICES = 20;

    private final NetworkChanges changes;
    private final ChangeWords words;
    private final FrameSettings frame;

    VersionsController(NetworkChanges changes, ChangeWords words, FrameSettings frame) {
        this.changes = changes;
        this.words = words;
        this.frame = frame;
    }

    @GetMapping("/network/versions")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", changes.versions(new PageRequest(page, VERSIONS)));
        model.addAttribute("zone", frame.zone());
        return "network/versions";
    }

    /** @param made whether the viewer has just made it */
    @GetMapping("/network/versions/{number}")
    String show(
            @PathVariable long number,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Optional<String> made,
            Model model) {
        PageRequest part = new PageRequest(page, SERVICES);
        model.addAttribute("version", changes.version(number));
        List<VersionedChange> all = changes.changes(number);
        List<ChangeWords.Changed> shown =
                all.stream().skip(part.offset()).limit(SERVICES).map(words::of).toList();
        model.addAttribute("page", PageOf.of(shown, all.size(), part));
        model.addAttribute("zone", frame.zone());
        model.addAttribute("isMade", made.isPresent());
        return "network/version";
    }
}
