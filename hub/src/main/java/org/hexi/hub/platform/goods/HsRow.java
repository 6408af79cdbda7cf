package org.hexi.hub.platform.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.Issue;

/** One row of the public list as it is written. Nothing is promised before {@link #check} has found no issue. Immutable. */
public record HsRow(String section, String code, String description, String parent, String level) {
    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D*");
    private static final int LONGEST_DESCRIPTION = 1000;

    public boolean isChapter() {
        return code.length() == 2;
    }

    /** Everything wrong with the row by itself; a stray row gets one warning and nothing else. */
    public List<Issue> check(long row) {
        if (NO_DIGIT.matcher(code).matches() && !code.isEmpty()) {
            return List.of(
                    Issue.warning(HsList.STRAY, row, "hscode", code, "a code of 2, 4 or 6 digits; the row is skipped"));
        }
        if (!CODE.matcher(code).matches()) {
            return List.of(Issue.error("goods.hsList.code", row, "hscode", code, "2, 4 or 6 digits"));
        }
        List<Issue> issues = new ArrayList<>();
        if (!level.equals(Integer.toString(code.length()))) {
            issues.add(Issue.error("goods.hsList.level", row, "level", level, Integer.toString(code.length())));
        }
        if (!isChapter() && !parent.equals(code.substring(0, code.length() - 2))) {
            issues.add(Issue.error("goods.hsList.parent", row, "parent", parent, code.substring(0, code.length() - 2)));
        }
        if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            issues.add(Issue.error(
                    "goods.hsList.description",
                    row,
                    "description",
                    description,
                    "1 to " + LONGEST_DESCRIPTION + " characters"));
        }
        return issues;
    }
}
