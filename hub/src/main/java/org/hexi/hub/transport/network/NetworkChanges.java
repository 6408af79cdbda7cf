package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * Changes of the network, each valid from a day on. Changes made together become one version, or none of them does; what is said
 * again without a difference makes no new version. Nothing is ever taken out of the list. For operators and administrators, and
 * for the API key of a carrier's own party over its own services. Thread-safe.
 */
public interface NetworkChanges {
    /** Characters of a note. */
    int LONGEST_NOTE = 300;

    /** @throws org.hexi.engine.kernel.Rejected when the viewer may change no service at all; asked before a file is read */
    void checkRight(Viewer viewer);

    /** Whether the viewer may change services of that carrier. */
    boolean mayChange(Viewer viewer, String carrierCode);

    /** What {@link #put} would find and do. Has no effect. */
    ChangeOutcome check(Viewer viewer, List<ServiceChange> changes, LocalDate validFrom);

    /**
     * Makes the changes in the caller's transaction.
     *
     * @param validFrom first day of departure they count for, not before the business day
     * @param note why, for people
     * @throws org.hexi.engine.kernel.Rejected with {@link NetworkRejection.ChangesRefused}, which lists everything wrong
     */
    ChangeOutcome put(Viewer viewer, List<ServiceChange> changes, LocalDate validFrom, String note);

    /**
     * The same for who has looked at the network before deciding.
     *
     * @param seen version that was looked at
     * @throws org.hexi.engine.kernel.Rejected with {@link NetworkRejection.Overtaken} when one of the services has changed since
     */
    ChangeOutcome put(Viewer viewer, List<ServiceChange> changes, LocalDate validFrom, String note, long seen);

    /** The versions, newest first. */
    PageOf<NetworkVersion> versions(PageRequest page);

    /** @throws org.hexi.hub.platform.web.NotFound when there is no such version */
    NetworkVersion version(long number);

    /** The versions that changed a service, newest first. */
    List<NetworkVersion> history(String service);

    /** What a version changed, by service, with what the network without it says for the same days. */
    List<VersionedChange> changes(long version);

    /** The service as it would be written down today; empty when there is none. */
    Optional<ServiceForm> find(String service, LocalDate day);

    /** The form of a service that counts on a day, whether it runs then or only later; empty when it is ended or not there yet. */
    Optional<ServiceForm> findCounting(String service, LocalDate day);

    /**
     * One change of a version.
     *
     * @param before the form in force on the first day without this version; empty when there was no such service
     * @param after the form from then on; empty when the service ends
     */
    record VersionedChange(String service, Optional<ServiceForm> before, Optional<ServiceForm> after) {}
}
