package org.hexi.hub.platform.goods.intake;

import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.platform.goods.HsRow;
import org.hexi.hub.platform.goods.model.ImportedTerms;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Component;

/** Lets in the public English descriptions; Hexi's own wording stays before them. A stray row makes nothing. */
@Component
class HsCodesImport implements ImportKind {
    private final ImportedTerms terms;

    HsCodesImport(ImportedTerms terms) {
        this.terms = terms;
    }

    @Override
    public String code() {
        return "hs-codes";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.optional("section", "goods.import.section", "XVI"),
                ImportColumn.required("hscode", "goods.import.hscode", "854143"),
                ImportColumn.required("description", "goods.import.description", "Photovoltaic cells in modules"),
                ImportColumn.required("parent", "goods.import.parent", "8541"),
                ImportColumn.required("level", "goods.import.level", "6"));
    }

    @Override
    public List<Issue> check(Viewer viewer, List<ImportRow> rows) {
        ImportRow row = rows.getFirst();
        return hsRow(row).check(row.number());
    }

    @Override
    public String commit(Viewer viewer, List<ImportRow> rows) {
        HsRow row = hsRow(rows.getFirst());
        if (!row.check(rows.getFirst().number()).isEmpty()) {
            return "";
        }
        HsCode code = new HsCode(row.code());
        terms.put(code, row.description());
        return code.digits();
    }

    private static HsRow hsRow(ImportRow row) {
        return new HsRow(
                row.text("section"),
                row.text("hscode"),
                row.text("description"),
                row.text("parent"),
                row.text("level"));
    }
}
