package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexi.engine.epcis.api.Vocabulary;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void hasAsManyWordsAsTheStandardLists() {
        assertThat(Vocabulary.BIZ_STEP.words()).hasSize(41);
        assertThat(Vocabulary.DISPOSITION.words()).hasSize(33);
        assertThat(Vocabulary.BIZ_TRANSACTION_TYPE.words()).hasSize(13);
        assertThat(Vocabulary.SOURCE_DESTINATION_TYPE.words()).hasSize(3);
        assertThat(Vocabulary.ERROR_REASON.words()).hasSize(2);
        assertThat(Vocabulary.COMPONENT.words()).hasSize(14);
        assertThat(Vocabulary.MEASUREMENT.words()).hasSize(72);
        assertThat(Vocabulary.SENSOR_ALERT.words()).hasSize(2);
    }

    @Test
    void knowsItsOwnNamespaceFromOthers() {
        assertThat(Vocabulary.DISPOSITION.claims("cbv:Disp-lost")).isTrue();
        assertThat(Vocabulary.DISPOSITION.bare("cbv:Disp-lost")).isEqualTo("cbv:Disp-lost");
        assertThat(Vocabulary.DISPOSITION.claims("urn:hexi:disp:on_ferry")).isFalse();
        assertThat(Vocabulary.ERROR_REASON.expanded("did_not_occur"))
                .isEqualTo("https://ref.gs1.org/cbv/ER-did_not_occur");
    }
}
