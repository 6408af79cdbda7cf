package org.hexi.hub.transport.booking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.BookingPolicy;
import org.hexi.hub.transport.booking.FeeStep;
import org.hexi.hub.transport.booking.PolicyId;
import org.hexi.hub.transport.booking.PolicyTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The policies, each version one row that is never changed, and which of them bookings were sold under. */
@Repository
public class PolicyRows {
    private static final String COLUMNS = """
            p.id, p.carrier, p.service, p.valid_from, p.version, p.overbooking, p.change_fee_per_teu, p.no_show_share,
            p.recorded_at, p.recorded_by""";

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a version; who lays down the same scope and day at the same time waits for the other. */
    public void add(BookingPolicy policy) {
        jdbc.sql("""
                        insert into booking.policy (id, carrier, service, valid_from, version, overbooking, change_fee_per_teu,
                            no_show_share, recorded_at, recorded_by)
                        values (:id, :carrier, :service, :validFrom, :version, :overbooking, :changeFee, :noShow, :at, :by)""")
                .param("id", policy.id().value())
                .param("carrier", policy.carrier())
                .param("service", policy.service())
                .param("validFrom", policy.validFrom())
                .param("version", policy.version())
                .param("overbooking", policy.terms().overbooking())
                .param("changeFee", policy.terms().changeFeePerTeu())
                .param("noShow", policy.terms().noShowShare())
                .param("at", policy.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", policy.recordedBy())
                .update();
        policy.terms()
                .cancellation()
                .forEach(step -> jdbc.sql(
                                "insert into booking.policy_step (policy, hours_before, share) values (:policy, :hours, :share)")
                        .param("policy", policy.id().value())
                        .param("hours", step.hoursBefore())
                        .param("share", step.share())
                        .update());
    }

    /** The version after those that are there, of the same scope and day. */
    public int nextVersion(String carrier, String service, LocalDate validFrom) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "policy " + carrier)
                .query((row, number) -> number)
                .single();
        return jdbc.sql("""
                        select coalesce(max(version), 0) + 1 from booking.policy
                        where carrier = :carrier and service = :service and valid_from = :validFrom""")
                .param("carrier", carrier)
                .param("service", service)
                .param("validFrom", validFrom)
                .query(Integer.class)
                .single();
    }

    /** All versions of a carrier, of a service, or all there are. */
    public List<BookingPolicy> list(Optional<String> carrier, Optional<String> service) {
        return read(jdbc.sql("select " + COLUMNS + """
                         from booking.policy p
                        where (:carrier = '' or p.carrier = :carrier) and (:service = '' or p.service = :service)
                        order by p.carrier, p.service, p.valid_from desc, p.version desc""")
                .param("carrier", carrier.orElse(""))
                .param("service", service.orElse("")));
    }

    /** All versions of some carriers. */
    public List<BookingPolicy> ofCarriers(Collection<String> carriers) {
        return read(jdbc.sql("select " + COLUMNS + " from booking.policy p where p.carrier = any(:carriers)")
                .param("carriers", carriers.toArray(String[]::new)));
    }

    /** From now on these rides of a booking stand under these policies and no others. */
    public void apply(BookingId booking, Map<String, BookingPolicy> byDeparture) {
        jdbc.sql("delete from booking.applied_policy where booking = :booking")
                .param("booking", booking.value())
                .update();
        byDeparture.forEach((departure, policy) -> jdbc.sql("""
                        insert into booking.applied_policy (booking, departure, policy) values (:booking, :departure, :policy)""")
                .param("booking", booking.value())
                .param("departure", departure)
                .param("policy", policy.id().value())
                .update());
    }

    /** The policies a booking was sold under, by departure. */
    public Map<String, BookingPolicy> applied(BookingId booking) {
        Map<UUID, BookingPolicy> policies =
                read(jdbc.sql("select " + COLUMNS + """
                         from booking.policy p
                        where p.id in (select a.policy from booking.applied_policy a where a.booking = :booking)""").param("booking", booking.value())).stream()
                        .collect(Collectors.toMap(policy -> policy.id().value(), policy -> policy));
        Map<String, BookingPolicy> applied = new LinkedHashMap<>();
        jdbc.sql("select departure, policy from booking.applied_policy where booking = :booking order by departure")
                .param("booking", booking.value())
                .query(row -> {
                    applied.put(row.getString("departure"), policies.get(row.getObject("policy", UUID.class)));
                });
        return applied;
    }

    private List<BookingPolicy> read(JdbcClient.StatementSpec statement) {
        List<Stored> stored = statement.query(PolicyRows::stored).list();
        Map<UUID, List<FeeStep>> ladders =
                ladders(stored.stream().map(Stored::id).toArray(UUID[]::new));
        return stored.stream()
                .map(row -> row.policy(ladders.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<FeeStep>> ladders(UUID[] policies) {
        record Step(UUID policy, FeeStep step) {}
        if (policies.length == 0) {
            return Map.of();
        }
        return jdbc
                .sql("select policy, hours_before, share from booking.policy_step where policy = any(:policies)")
                .param("policies", policies)
                .query((row, number) -> new Step(
                        row.getObject("policy", UUID.class),
                        new FeeStep(row.getInt("hours_before"), row.getBigDecimal("share"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Step::policy, Collectors.mapping(Step::step, Collectors.toList())));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        PolicyTerms terms = new PolicyTerms(
                row.getBigDecimal("overbooking"),
                List.of(),
                row.getBigDecimal("change_fee_per_teu"),
                row.getBigDecimal("no_show_share"));
        return new Stored(
                row.getObject("id", UUID.class),
                new BookingPolicy(
                        new PolicyId(row.getObject("id", UUID.class)),
                        row.getString("carrier"),
                        row.getString("service"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("version"),
                        terms,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")));
    }

    /** A row before its ladder is known. */
    private record Stored(UUID id, BookingPolicy bare) {
        BookingPolicy policy(List<FeeStep> ladder) {
            PolicyTerms terms = bare.terms();
            return new BookingPolicy(
                    bare.id(),
                    bare.carrier(),
                    bare.service(),
                    bare.validFrom(),
                    bare.version(),
                    new PolicyTerms(terms.overbooking(), ladder, terms.changeFeePerTeu(), terms.noShowShare()),
                    bare.recordedAt(),
                    bare.recordedBy());
        }
    }
}
