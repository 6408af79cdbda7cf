package org.hexi.hub.opening.clearance.store;

import org.hexi.hub.opening.clearance.model.Declarant;
import org.hexi.hub.opening.clearance.model.Declarants;
import org.hexi.hub.platform.parties.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each declarant. */
@Repository
class SqlDeclarants implements Declarants {
    private final JdbcClient jdbc;

    SqlDeclarants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Declarant countFiling(PartyId party) {
        return jdbc.sql("""
                        insert into clearance.declarant as d (party, filings, findings) values (:party, 1, 0)
                        on conflict (party) do update set filings = d.filings + 1
                        returning filings - 1 as filings, findings""")
                .param("party", party.value())
                .query(Declarant.class)
                .single();
    }

    @Override
    public void countFinding(PartyId party) {
        jdbc.sql("""
                        insert into clearance.declarant as d (party, filings, findings) values (:party, 0, 1)
                        on conflict (party) do update set findings = d.findings + 1""").param("party", party.value()).update();
    }
}
