package org.hexi.hub.platform.audit;

import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The entries for reading. Audit stands below parties and cannot ask who is asking: every path that leads here lies under
 * {@code /administration}, which the security configuration opens to administrators only.
 */
public interface AuditEntries {
    /** Newest first. */
    PageOf<AuditRow> list(AuditFilter filter, PageRequest page);
}
