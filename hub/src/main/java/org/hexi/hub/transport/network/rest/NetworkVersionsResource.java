package org.hexi.hub.transport.network.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.NetworkChanges.VersionedChange;
import org.hexi.hub.transport.network.NetworkVersion;
import org.hexi.hub.transport.network.ServiceForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the network and what each changed. */
@RestController
@RequestMapping(path = "/api/v1/network/versions", produces = MediaType.APPLICATION_JSON_VALUE)
class NetworkVersionsResource {
    private final NetworkChanges changes;

    NetworkVersionsResource(NetworkChanges changes) {
        this.changes = changes;
    }

    /** Newest first. */
    @GetMapping
    VersionsAnswer list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        PageOf<NetworkVersion> versions = changes.versions(new PageRequest(page, size));
        return new VersionsAnswer(
                versions.items().stream().map(VersionAnswer::of).toList(),
                versions.total(),
                versions.page(),
                versions.size());
    }

    @GetMapping("/{number}")
    ChangedAnswer get(@PathVariable long number) {
        return new ChangedAnswer(
                VersionAnswer.of(changes.version(number)),
                changes.changes(number).stream().map(ServiceChanged::of).toList());
    }

    /** Part of the list. */
    record VersionsAnswer(List<VersionAnswer> items, long total, int page, int size) {}

    /**
     * A version.
     *
     * @param validFrom first day of departure its changes count for
     * @param services how many it changed
     */
    record VersionAnswer(long number, String by, Instant recordedAt, LocalDate validFrom, String note, int services) {
        static VersionAnswer of(NetworkVersion version) {
            return new VersionAnswer(
                    version.number(),
                    version.by(),
                    version.recordedAt(),
                    version.validFrom(),
                    version.note(),
                    version.services());
        }
    }

    /** A version with its changes. */
    record ChangedAnswer(VersionAnswer version, List<ServiceChanged> changes) {}

    /** One service before and after; missing where there was or is none. */
    record ServiceChanged(
            String service,
            @Nullable ServiceForm before,
            @Nullable ServiceForm after) {
        static ServiceChanged of(VersionedChange change) {
            return new ServiceChanged(
                    change.service(),
                    change.before().orElse(null),
                    change.after().orElse(null));
        }
    }
}
