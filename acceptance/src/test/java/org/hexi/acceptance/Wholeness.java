package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;

/** Counts in the database what is there by half. What every command should leave is told here, past all code of the house. */
final class Wholeness {
    private final Database database;

    Wholeness(Database database) {
        this.database = database;
    }

    /** @param done every command the house ever said was done */
    void check(Collection<Command> done) {
        counts(done);
        answers(done);
        dossiers();
        bookings();
        events();
        declarations();
    }

    private void counts(Collection<Command> done) {
        thereAre(count(done, Command.DESCRIBE), "select count(*) from consignment.consignment", "dossiers");
        thereAre(count(done, Command.BOOK), "select count(*) from booking.booking", "bookings");
        thereAre(count(done, Command.CAPTURE), "select count(*) from corridor.capture", "captures");
        thereAre(2 * count(done, Command.CAPTURE), "select count(*) from corridor.event", "events");
        thereAre(count(done, Command.FILE), "select count(*) from clearance.declaration", "declarations");
    }

    /** EPCIS has the hash of the event instead of a key. */
    private void answers(Collection<Command> done) {
        none("select count(*) from web.idempotency where status is null or answer is null", "keys without an answer");
        thereAre(
                done.stream()
                        .filter(command -> !command.path().equals(Command.CAPTURE))
                        .count(),
                "select count(*) from web.idempotency where key ~ '^r[0-9]+-f[0-9]+-[0-9]+$'",
                "keys of the filers' commands");
    }

    private void dossiers() {
        none("""
                select count(*) from consignment.consignment c
                where (select count(*) from consignment.goods_line g where g.consignment_id = c.id) <> 2
                   or (select count(*) from consignment.transport_unit u where u.consignment_id = c.id) <> 1
                   or not exists (select from consignment.participant p where p.consignment_id = c.id)
                   or not exists (select from consignment.timeline_entry t where t.consignment_id = c.id)
                   or not exists (select from audit.entry a where a.subject = 'consignment:' || c.id)""", "dossiers that lack goods, container, participants, timeline or audit");
    }

    private void bookings() {
        none("""
                select count(*) from booking.booking b
                where not exists (select from booking.hold h where h.booking = b.id)
                   or not exists (select from booking.access s where s.booking = b.id)
                   or not exists (select from audit.entry a where a.subject = 'booking:' || b.id)
                   or not exists (select from consignment.timeline_entry t
                                  where t.source = 'booking:' || b.id || ':' || b.state)
                   or exists (select from booking.hold h join capacity.hold c on c.id = h.hold
                              where h.booking = b.id and b.state <> c.state)""", "bookings that lack holds, access, audit or timeline, or whose holds say otherwise");
        none("""
                select count(*) from capacity.hold c
                where not exists (select from booking.hold h where h.hold = c.id)""", "holds without a booking");
        none("""
                select count(*) from capacity.pool p
                where given <> (select coalesce(sum(units), 0) from capacity.hold h
                                where h.kind = p.kind and h.key = p.key and h.state in ('HELD', 'CONFIRMED'))""", "pools whose count is not the sum of their holds");
    }

    private void events() {
        none("""
                select count(*) from corridor.event e
                where not exists (select from corridor.event_unit u where u.hash = e.hash)
                   or not exists (select from corridor.capture c where e.hash = any (c.hashes))
                   or not exists (select from consignment.timeline_entry t where t.source = 'event:' || e.hash)""", "events that lack their unit, their capture or their entry in a timeline");
        none("""
                select count(*) from corridor.capture c
                where not exists (select from audit.entry a where a.subject = 'capture:' || c.id)
                   or exists (select from unnest(c.hashes) as told (hash)
                              where not exists (select from corridor.event e where e.hash = told.hash))""", "captures that lack audit or an event");
        none("""
                select count(*) from corridor.event_unit u
                where not exists (select from corridor.journey j where j.consignment = u.consignment and j.is_under_way)""", "reports the journey does not know of");
    }

    private void declarations() {
        none("""
                select count(*) from clearance.declaration d
                where coalesce(jsonb_array_length(d.passages -> 'passages'), 0) = 0
                   or not exists (select from audit.entry a where a.subject = 'declaration:' || d.id)
                   or not exists (select from consignment.timeline_entry t
                                  where t.source like 'declaration:' || d.id || ':%')
                   or (d.accepted_at is not null and (d.lane is null or d.customs_number is null))""", "declarations that lack history, audit, timeline, lane or number");
    }

    private void thereAre(long wanted, String sql, String what) {
        assertThat(database.count(sql)).as("as many %s as commands made", what).isEqualTo(wanted);
    }

    private void none(String sql, String what) {
        assertThat(database.count(sql)).as(what).isZero();
    }

    private static long count(Collection<Command> done, String path) {
        return done.stream().filter(command -> command.path().equals(path)).count();
    }
}
