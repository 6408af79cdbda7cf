package org.hexi.hub.platform.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;

class HsListTest {
    private static final String HEADER = "section,hscode,description,parent,level\n";

    @Test
    void readsChaptersHeadingsAndSubheadings() throws IOException {
        HsList list = read("""
                I,01,Animals; live,TOTAL,2
                I,0101,"Horses, asses, mules and hinnies; live",01,4
                I,010121,"Horses; live, pure-bred breeding animals",0101,6
                """);
        assertThat(list.issues()).isEmpty();
        assertThat(list.passed()).isEqualTo(3);
        assertThat(list.rows().getLast().description()).isEqualTo("Horses; live, pure-bred breeding animals");
    }

    @Test
    void aStrayRowIsReportedAndSkipped() throws IOException {
        HsList list = read("""
                I,01,Animals; live,TOTAL,2
                TOTAL,TOTAL,Total of all commodities,TOTAL,5
                """);
        assertThat(list.passed()).isEqualTo(1);
        assertThat(list.failed()).isZero();
        assertThat(list.skipped()).isEqualTo(1);
        assertThat(list.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.isError()).isFalse();
            assertThat(issue.row()).isEqualTo(3);
            assertThat(issue.value()).isEqualTo("TOTAL");
        });
    }

    @Test
    void everyFaultIsReportedAndReadingGoesOn() throws IOException {
        HsList list = read("""
                I,01,Animals; live,TOTAL,2
                I,0101,,02,6
                I,010,Nothing,01,3
                I,01,Animals again,TOTAL,2
                I,0203,Swine,02,4
                I,0102,Cattle,01,4
                """);
        assertThat(list.issues())
                .extracting(Issue::row, Issue::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "goods.hsList.level"),
                        org.assertj.core.groups.Tuple.tuple(3L, "goods.hsList.parent"),
                        org.assertj.core.groups.Tuple.tuple(3L, "goods.hsList.description"),
                        org.assertj.core.groups.Tuple.tuple(4L, "goods.hsList.code"),
                        org.assertj.core.groups.Tuple.tuple(5L, "goods.hsList.double"),
                        org.assertj.core.groups.Tuple.tuple(6L, "goods.hsList.parentMissing"));
        assertThat(list.passed()).isEqualTo(2);
        assertThat(list.failed()).isEqualTo(4);
    }

    @Test
    void aFileOfAnotherShapeFailsAsAWhole() throws IOException {
        HsList list = HsList.read(new StringReader("a,b\n1,\"unclosed"));
        assertThat(list.passed()).isZero();
        assertThat(list.failed()).isPositive();
    }

    private static HsList read(String rows) throws IOException {
        return HsList.read(new StringReader("\uFEFF" + HEADER + rows));
    }
}
