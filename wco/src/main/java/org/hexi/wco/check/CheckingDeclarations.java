package org.hexi.wco.check;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.model.Declaration;

/**
 * Tells everything that contradicts itself in a declaration, all at once. Errors keep it from being accepted; warnings are told and let
 * it through.
 */
public final class CheckingDeclarations {
    private CheckingDeclarations() {}

    public static List<Issue> check(Declaration declaration) {
        Findings findings = new Findings();
        findings.require("FunctionalReferenceID", declaration.functionalReferenceID(), "the declarant's own reference");
        String function = declaration.functionCode();
        if ("9".equals(function)) {
            new OriginalCheck(declaration, findings).check();
        } else if ("13".equals(function)) {
            new LaterMessageCheck(declaration, findings).check();
        } else {
            findings.error(
                    "wco.function.unknown", "FunctionCode", function, "9 for an original, 13 for a message about one");
        }
        return findings.list();
    }
}
