package org.hexi.hub.digital.corridor.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.digital.corridor.model.WagonLink;
import org.hexi.hub.digital.corridor.model.WagonStays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links of containers and wagons. Read only by the corridor itself, which has resolved the dossiers before. */
@Repository
public class WagonRows {
    private final JdbcClient jdbc;

    WagonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other captures off this container until the end of the transaction. */
    public void lock(String container) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:container, 0))")
                .param("container", container)
                .query((row, number) -> true)
                .list();
    }

    /** All links of the container whose events were not declared wrong. */
    public WagonStays stays(String container) {
        return new WagonStays(jdbc.sql("""
                        select l.container, l.happened_at, l.is_joining, l.wagon, l.yard, l.hash from corridor.wagon_link l
                        where l.container = :container
                          and not exists (select 1 from corridor.error_declaration d where d.hash = l.hash)""")
                .param("container", container)
                .query((row, number) -> new WagonLink(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getBoolean(3),
                        row.getString(4),
                        Optional.ofNullable(row.getString(5)),
                        row.getString(6)))
                .list());
    }

    public void add(List<WagonLink> links) {
        for (WagonLink link : links) {
            jdbc.sql("""
                            insert into corridor.wagon_link (container, hash, happened_at, is_joining, wagon, yard)
                            values (:container, :hash, :at, :joining, :wagon, :yard) on conflict do nothing""")
                    .param("container", link.container())
                    .param("hash", link.hash())
                    .param("at", Timestamp.from(link.at()))
                    .param("joining", link.isJoining())
                    .param("wagon", link.wagon())
                    .param("yard", link.yard().orElse(null))
                    .update();
        }
    }

    /** Writes down where the container stands after its last link. */
    public void stand(String container, WagonStays stays) {
        stays.last()
                .ifPresentOrElse(
                        last -> stand(container, last),
                        () -> jdbc.sql("delete from corridor.wagon_occupancy where container = :container")
                                .param("container", container)
                                .update());
    }

    private void stand(String container, WagonLink last) {
        jdbc.sql("""
                        insert into corridor.wagon_occupancy (container, wagon, yard, since)
                        values (:container, :wagon, :yard, :since)
                        on conflict (container) do update
                        set wagon = excluded.wagon, yard = excluded.yard, since = excluded.since""")
                .param("container", container)
                .param("wagon", last.isJoining() ? last.wagon() : null)
                .param("yard", last.isJoining() ? null : last.yard().orElse(null))
                .param("since", Timestamp.from(last.at()))
                .update();
    }

    public List<String> containersOn(String wagon) {
        return jdbc.sql("select container from corridor.wagon_occupancy where wagon = :wagon order by container")
                .param("wagon", wagon)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The wagon a container stands on now. */
    public Optional<String> wagonOf(String container) {
        return jdbc.sql("select wagon from corridor.wagon_occupancy where container = :container and wagon is not null")
                .param("container", container)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    public List<String> containersOf(String hash) {
        return jdbc.sql("select container from corridor.wagon_link where hash = :hash order by container")
                .param("hash", hash)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
