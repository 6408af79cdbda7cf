package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Declarations that are decided by nothing but what a test says. */
abstract class ClearanceTest extends HubTest {
    static final PageRequest FIRST = new PageRequest(1, 50);
    static final String REASON = "The invoice names other goods.";

    @Autowired
    Declarations declarations;

    @Autowired
    OfficeFiles files;

    @Autowired
    Selectivity selectivity;

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    ClearanceCases cases;

    @Autowired
    ClearanceSettings settings;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingByChance() {
        cases.onlyCriteria();
    }

    static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String code) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    long rows() {
        return jdbc.sql("""
                        select (select count(*) from clearance.declaration) + (select count(*) from clearance.office_day)
                             + (select count(*) from clearance.serial) + (select sum(filings) from clearance.declarant)""").query(Long.class).single();
    }
}
