package org.hexi.hub.transport.network.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.TariffEdition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Editions of tariffs; rows are only ever added. Reference data, so no query has a viewer. */
@Repository
public class TariffRows {
    private static final String COLUMNS = "edition, content, is_withdrawn, put_at, put_by";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    TariffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long edition() {
        return jdbc.sql("select last from network.rate_edition")
                .query(Long.class)
                .single();
    }

    /** The next number. Its row stays locked to the end of the transaction, so editions appear in the order of their numbers. */
    public long nextEdition() {
        return jdbc.sql("update network.rate_edition set last = last + 1 returning last")
                .query(Long.class)
                .single();
    }

    public void add(TariffEdition edition) {
        Tariff tariff = edition.tariff();
        jdbc.sql("""
                        insert into network.rate (edition, id, carrier, service, valid_from, valid_to, content,
                            is_withdrawn, put_at, put_by)
                        values (:edition, :id, :carrier, :service, :from, :to, :content, :withdrawn, :at, :by)""")
                .param("edition", edition.number())
                .param("id", tariff.id())
                .param("carrier", tariff.carrier())
                .param("service", tariff.service())
                .param("from", tariff.validity().from())
                .param("to", tariff.validity().to(), java.sql.Types.DATE)
                .param("content", json.writeValueAsString(tariff))
                .param("withdrawn", edition.isWithdrawn())
                .param("at", edition.putAt().atOffset(ZoneOffset.UTC))
                .param("by", edition.putBy())
                .update();
    }

    /** The latest edition of every tariff, by carrier, service and first day. */
    public List<TariffEdition> latest() {
        return latest(Long.MAX_VALUE);
    }

    /** The same as it was at an edition. */
    public List<TariffEdition> latest(long edition) {
        return jdbc.sql("select " + COLUMNS + """
                         from (select distinct on (id) * from network.rate where edition <= :edition
                               order by id, edition desc) as newest
                        order by carrier, service, valid_from, id""")
                .param("edition", edition)
                .query(this::row)
                .list();
    }

    public List<TariffEdition> history(String id) {
        return jdbc.sql("select " + COLUMNS + " from network.rate where id = :id order by edition desc")
                .param("id", id)
                .query(this::row)
                .list();
    }

    private TariffEdition row(ResultSet row, int number) throws SQLException {
        return new TariffEdition(
                row.getLong("edition"),
                json.readValue(row.getString("content"), Tariff.class),
                row.getBoolean("is_withdrawn"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                row.getString("put_by"));
    }
}
