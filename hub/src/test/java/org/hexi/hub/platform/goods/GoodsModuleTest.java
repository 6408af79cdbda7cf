package org.hexi.hub.platform.goods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.exchange.Imports;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator imports the public list: gaps are filled, own wording stays, the stray row does no harm. */
class GoodsModuleTest extends HubTest {
    private static final String LIST = """
            section,hscode,description,parent,level
            XX,96,Miscellaneous manufactured articles,TOTAL,2
            XX,9606,"Buttons, press-fasteners, snap-fasteners and press-studs",96,4
            XX,960621,"Buttons; of plastics, not covered with textile material",9606,6
            IV,040900,Honey; natural,0409,6
            TOTAL,TOTAL,Total of all commodities,TOTAL,5
            XX,96062,Wrong,9606,5
            """;

    @Autowired
    Imports imports;

    @Autowired
    Nomenclature nomenclature;

    @Autowired
    People people;

    @Test
    void thePublicListFillsTheGapsOfOwnWording() {
        Viewer administrator = people.user(Role.ADMINISTRATOR);
        ImportView run = imports.open(administrator, "hs-codes", "list.csv", LIST.getBytes(UTF_8));
        ImportView checked = imports.check(administrator, run.id(), run.mapping());
        assertThat(checked.refused()).isEqualTo(1);
        assertThat(imports.issues(administrator, run.id(), new PageRequest(1, 10))
                        .items())
                .extracting(Issue::row, Issue::code, Issue::isError)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6L, HsList.STRAY, false),
                        org.assertj.core.groups.Tuple.tuple(7L, "goods.hsList.code", true));
        imports.commit(administrator, run.id());
        assertThat(nomenclature.find(new HsCode("960621")))
                .map(GoodsTerm::en)
                .contains("Buttons; of plastics, not covered with textile material");
        assertThat(nomenclature.search("button plastic", 5))
                .extracting(term -> term.code().digits())
                .contains("960621");
        assertThat(nomenclature.search("960621", 5)).hasSize(1);
        assertThat(nomenclature.find(new HsCode("040900"))).map(GoodsTerm::en).contains("Honey of bees");
    }
}
