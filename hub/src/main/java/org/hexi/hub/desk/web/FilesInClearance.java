package org.hexi.hub.desk.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexi.engine.customs.lifecycle.Danger;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.opening.clearance.ClearanceSettings;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Component;

/** The open files of the one who is looking: an officer sees those of the own office, others those of their dossiers. */
@Component
class FilesInClearance {
    private static final int SHOWN = 8;

    private final Declarations declarations;
    private final OfficeFiles office;
    private final ClearanceSettings settings;

    FilesInClearance(Declarations declarations, OfficeFiles office, ClearanceSettings settings) {
        this.declarations = declarations;
        this.office = office;
        this.settings = settings;
    }

    /**
     * How they stand.
     *
     * @param total open files
     * @param lanes how many stand in each lane, of the most urgent 200
     * @param endangered how many of them are in danger or overdue
     * @param mostUrgent those whose clock ends first
     * @param path below which each file has its page
     * @param list that explains the figures
     */
    public record Standing(
            long total, Map<Lane, Long> lanes, long endangered, List<OpenFile> mostUrgent, String path, String list) {}

    public record OpenFile(DeclarationRow row, Optional<ReleaseClock> clock, Danger danger) {}

    Standing of(Viewer viewer, Instant now) {
        boolean isOfficer = viewer.is(Role.CUSTOMS_OFFICER) && !viewer.isSystem();
        String path = isOfficer ? "/clearance" : "/declarations";
        PageRequest most = new PageRequest(1, PageRequest.MAX_SIZE);
        PageOf<DeclarationRow> open = isOfficer
                ? office.queue(viewer, DeclarationFilter.OPEN, most)
                : declarations.list(viewer, DeclarationFilter.OPEN, most);
        List<OpenFile> files = open.items().stream()
                .map(row -> file(row, now))
                .sorted(Comparator.comparing(FilesInClearance::deadline))
                .toList();
        Map<Lane, Long> lanes = files.stream()
                .flatMap(file -> file.row().lane().stream())
                .collect(Collectors.groupingBy(lane -> lane, TreeMap::new, Collectors.counting()));
        long endangered = files.stream()
                .filter(file -> file.danger() == Danger.DANGER || file.danger() == Danger.OVERDUE)
                .count();
        return new Standing(
                open.total(),
                lanes,
                endangered,
                files.stream().limit(SHOWN).toList(),
                path,
                isOfficer ? path : path + "?open=true");
    }

    private OpenFile file(DeclarationRow row, Instant now) {
        Optional<ReleaseClock> clock = row.nearestClock(settings.clockTarget());
        return new OpenFile(
                row, clock, clock.map(running -> running.danger(now)).orElse(Danger.CALM));
    }

    private static Instant deadline(OpenFile file) {
        return file.clock().map(ReleaseClock::deadline).orElse(Instant.MAX);
    }
}
