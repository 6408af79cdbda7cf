package org.hexi.hub.transport.network.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.hexi.hub.transport.network.RestrictionView;
import org.hexi.hub.transport.network.RestrictionView.Revocation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closures and embargoes, open to everyone who is signed in. Joins the caller's transaction. */
@Repository
public class RestrictionRows {
    private static final String COLUMNS = """
            select id, kind, subject, other, commodity, origin, valid_from, valid_until, reason, made_by, recorded_at,
                   revoked_by, revoked_at
            from network.restriction
            """;

    private static final String LISTED = " where (not :standing or revoked_at is null)";

    private final JdbcClient jdbc;

    RestrictionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Viewer viewer, UUID id, RestrictionDraft draft, Instant at) {
        jdbc.sql("""
                        insert into network.restriction (id, kind, subject, other, is_embargo, commodity, origin, valid_from,
                            valid_until, reason, made_by, party, recorded_at)
                        values (:id, :kind, :subject, :other, :embargo, :commodity, :origin, :from,
                            :until, :reason, :by, :party, :at)""")
                .param("id", id)
                .param("kind", kind(draft.restricted()))
                .param("subject", subject(draft.restricted()))
                .param("other", other(draft.restricted()))
                .param("embargo", draft.isEmbargo())
                .param("commodity", draft.commodity().map(HsCode::digits).orElse(null))
                .param("origin", draft.origin().map(CountryCode::value).orElse(null))
                .param("from", draft.from().atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        draft.until()
                                .map(until -> until.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("reason", draft.reason())
                .param("by", viewer.name())
                .param("party", viewer.party().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it stood until now. */
    public boolean revoke(Viewer viewer, UUID id, Instant at) {
        return jdbc.sql("""
                        update network.restriction set revoked_by = :by, revoked_at = :at
                        where id = :id and revoked_at is null""")
                        .param("by", viewer.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<RestrictionView> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(RestrictionRows::view)
                .optional();
    }

    public PageOf<RestrictionView> list(boolean isStandingOnly, PageRequest page) {
        List<RestrictionView> rows = jdbc.sql(COLUMNS + LISTED + " order by id desc limit :limit offset :offset")
                .param("standing", isStandingOnly)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(RestrictionRows::view)
                .list();
        long total = jdbc.sql("select count(*) from network.restriction" + LISTED)
                .param("standing", isStandingOnly)
                .query(Long.class)
                .single();
        return PageOf.of(rows, total, page);
    }

    /** Those that stand and that count at some instant of the span. */
    public List<RestrictionView> standing(TimeWindow span) {
        return jdbc.sql(COLUMNS + """
                         where revoked_at is null and valid_from < :end
                           and (valid_until is null or valid_until > :start) order by id""")
                .param("start", span.start().atOffset(ZoneOffset.UTC))
                .param("end", span.end().atOffset(ZoneOffset.UTC))
                .query(RestrictionRows::view)
                .list();
    }

    private static String kind(Restricted restricted) {
        return switch (restricted) {
            case Restricted.Border _ -> "BORDER";
            case Restricted.Place _ -> "PLACE";
            case Restricted.Narrows _ -> "NARROWS";
            case Restricted.Territory _ -> "TERRITORY";
        };
    }

    private static String subject(Restricted restricted) {
        return switch (restricted) {
            case Restricted.Border border -> border.one().value();
            case Restricted.Place place -> place.place().value();
            case Restricted.Narrows narrows -> narrows.name();
            case Restricted.Territory territory -> territory.country().value();
        };
    }

    private static String other(Restricted restricted) {
        return restricted instanceof Restricted.Border border ? border.other().value() : "";
    }

    private static Restricted restricted(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return switch (row.getString("kind")) {
            case "BORDER" -> new Restricted.Border(new PlaceCode(subject), new PlaceCode(row.getString("other")));
            case "PLACE" -> new Restricted.Place(new PlaceCode(subject));
            case "NARROWS" -> new Restricted.Narrows(subject);
            default -> new Restricted.Territory(new CountryCode(subject));
        };
    }

    private static RestrictionView view(ResultSet row, int number) throws SQLException {
        RestrictionDraft draft = new RestrictionDraft(
                restricted(row),
                Optional.ofNullable(row.getString("commodity")).map(HsCode::new),
                Optional.ofNullable(row.getString("origin")).map(CountryCode::new),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                instant(row, "valid_until"),
                row.getString("reason"));
        String revokedBy = row.getString("revoked_by");
        return new RestrictionView(
                row.getObject("id", UUID.class),
                draft,
                row.getString("made_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at").map(at -> new Revocation(revokedBy, at)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
