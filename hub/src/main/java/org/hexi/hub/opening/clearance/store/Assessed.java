package org.hexi.hub.opening.clearance.store;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.opening.clearance.DocumentCheck;
import org.hexi.hub.opening.clearance.TaxSheet;

/** What the check of a filing found, as one column. */
record Assessed(Optional<TaxSheet> taxes, List<DocumentCheck> documents, List<Issue> problems) {}
