package org.hexi.hub.transport.quotation.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.quotation.Quotation;
import org.hexi.hub.transport.quotation.QuotationId;
import org.hexi.hub.transport.quotation.QuotationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Quotations, each query within the viewer's own party. */
@Repository
public class QuotationRows {
    private static final String SEEN = " from quotation.quotation q where (q.party = :party or :sees_all)";
    private static final String IN_STATE = """
             and (:state = '' or :state = case
                when q.taken_at is not null then 'TAKEN'
                when q.valid_until > :now then 'VALID' else 'EXPIRED' end)""";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    QuotationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Quotation quotation) {
        jdbc.sql("""
                        insert into quotation.quotation (id, reference, party, itinerary, from_place, to_place, teu,
                            currency, offered, price, rate_date, legs, issued_at, issued_by, valid_until)
                        values (:id, :reference, :party, :itinerary, :from, :to, :teu,
                            :currency, :offered, :price, :rateDate, :legs, :issuedAt, :issuedBy, :validUntil)""")
                .param("id", quotation.id().value())
                .param("reference", quotation.reference())
                .param("party", quotation.party().value())
                .param("itinerary", quotation.itineraryId())
                .param("from", quotation.from().value())
                .param("to", quotation.to().value())
                .param("teu", quotation.teu())
                .param("currency", quotation.price().currency().getCurrencyCode())
                .param("offered", quotation.offered().amount())
                .param("price", quotation.price().amount())
                .param("rateDate", quotation.rateDate())
                .param("legs", json.writeValueAsString(quotation.legs()))
                .param("issuedAt", quotation.issuedAt().atOffset(ZoneOffset.UTC))
                .param("issuedBy", quotation.issuedBy())
                .param("validUntil", quotation.validUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes down that a locked quotation was taken. */
    public void take(Quotation quotation) {
        Quotation.Taking taking = quotation.taken().orElseThrow();
        jdbc.sql("update quotation.quotation set taken_at = :at, taken_by = :by where id = :id and taken_at is null")
                .param("id", quotation.id().value())
                .param("at", taking.at().atOffset(ZoneOffset.UTC))
                .param("by", taking.by())
                .update();
    }

    public Optional<Quotation> find(Viewer viewer, QuotationId id) {
        return one(viewer, id, "");
    }

    public Optional<Quotation> lock(Viewer viewer, QuotationId id) {
        return one(viewer, id, " for update");
    }

    public Optional<Quotation> cheapestValid(Viewer viewer, String itinerary, Instant now) {
        return jdbc.sql("select q.*" + SEEN + IN_STATE + " and q.itinerary = :itinerary order by q.price, q.id limit 1")
                .params(seen(viewer, Optional.of(QuotationState.VALID), now))
                .param("itinerary", itinerary)
                .query(this::row)
                .optional();
    }

    public PageOf<Quotation> list(Viewer viewer, Optional<QuotationState> state, Instant now, PageRequest page) {
        Map<String, Object> seen = seen(viewer, state, now);
        List<Quotation> rows = jdbc.sql(
                        "select q.*" + SEEN + IN_STATE + " order by q.id desc limit :limit offset :offset")
                .params(seen)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(this::row)
                .list();
        long total = jdbc.sql("select count(*) as total" + SEEN + IN_STATE)
                .params(seen)
                .query((row, number) -> row.getLong("total"))
                .single();
        return PageOf.of(rows, total, page);
    }

    public Stream<Quotation> stream(Viewer viewer, Optional<QuotationState> state, Instant now, int most) {
        return jdbc
                .sql("select q.*" + SEEN + IN_STATE + " order by q.id desc limit :most")
                .params(seen(viewer, state, now))
                .param("most", most)
                .query(this::row)
                .stream();
    }

    private Optional<Quotation> one(Viewer viewer, QuotationId id, String lock) {
        return jdbc.sql("select q.*" + SEEN + " and q.id = :id" + lock)
                .param("party", viewer.party().value())
                .param("sees_all", viewer.isSystem())
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    private static Map<String, Object> seen(Viewer viewer, Optional<QuotationState> state, Instant now) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("party", viewer.party().value());
        seen.put("sees_all", viewer.isSystem());
        seen.put("state", state.map(QuotationState::name).orElse(""));
        seen.put("now", now.atOffset(ZoneOffset.UTC));
        return seen;
    }

    private Quotation row(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new Quotation(
                new QuotationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("itinerary"),
                new PlaceCode(row.getString("from_place")),
                new PlaceCode(row.getString("to_place")),
                row.getInt("teu"),
                Money.of(row.getBigDecimal("offered"), currency),
                Money.of(row.getBigDecimal("price"), currency),
                row.getObject("rate_date", LocalDate.class),
                json.readValue(row.getString("legs"), new TypeReference<List<Quotation.Leg>>() {}),
                instant(row, "issued_at"),
                row.getString("issued_by"),
                instant(row, "valid_until"),
                taken(row));
    }

    private static Optional<Quotation.Taking> taken(ResultSet row) throws SQLException {
        return row.getString("taken_by") == null
                ? Optional.empty()
                : Optional.of(new Quotation.Taking(instant(row, "taken_at"), row.getString("taken_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
