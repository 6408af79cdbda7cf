package org.hexi.hub.platform.operations.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a database holds of Hexi, read from PostgreSQL's own tables. */
final class Catalogue {
    private static final String OWN = """
            n.nspname not in ('information_schema') and n.nspname not like 'pg\\_%'
            and not exists (select from pg_depend e where e.objid = c.oid and e.deptype = 'e')""";

    /** Flyway writes its own history, in a restore too. */
    private static final String HISTORY = "public.flyway_schema_history";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Columns of each table, by the table's name; generated columns are left out. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        each("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(a.attname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                    and not a.attisdropped and a.attgenerated = ''
                where c.relkind = 'r' and""" + " " + OWN + " order by 1, a.attnum", row -> {
            List<String> columns = tables.computeIfAbsent(row.getString(1), name -> new ArrayList<>());
            if (row.getString(2) != null) {
                columns.add(row.getString(2));
            }
        });
        tables.remove(HISTORY);
        return tables;
    }

    List<SavedSequence> sequences() throws SQLException {
        List<SavedSequence> sequences = new ArrayList<>();
        each(
                """
                select quote_ident(schemaname) || '.' || quote_ident(sequencename), last_value
                from pg_sequences where schemaname not like 'pg\\_%' order by 1""",
                row -> {
                    String name = row.getString(1);
                    long last = row.getLong(2);
                    sequences.add(new SavedSequence(name, row.wasNull() ? null : last));
                });
        return sequences;
    }

    /** Columns of the primary key; all columns when there is none. */
    List<String> key(String table, List<String> columns) throws SQLException {
        List<String> key = new ArrayList<>();
        String sql = """
                select quote_ident(a.attname)
                from pg_index i, unnest(i.indkey) with ordinality k(attnum, place), pg_attribute a
                where i.indrelid = cast(? as regclass) and i.indisprimary
                  and a.attrelid = i.indrelid and a.attnum = k.attnum
                order by k.place""";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    key.add(row.getString(1));
                }
            }
        }
        return key.isEmpty() ? columns : key;
    }

    /** Tables a table points at by a foreign key, itself left out. */
    Map<String, List<String>> references() throws SQLException {
        Map<String, List<String>> references = new LinkedHashMap<>();
        each(
                """
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       quote_ident(tn.nspname) || '.' || quote_ident(t.relname)
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                where k.contype = 'f' and k.conrelid <> k.confrelid order by 1, 2""",
                row -> references
                        .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)));
        return references;
    }

    /** Schemas beside {@code public}. */
    List<String> schemas() throws SQLException {
        List<String> schemas = new ArrayList<>();
        each("""
                select quote_ident(nspname) from pg_namespace
                where nspname not in ('information_schema', 'public') and nspname not like 'pg\\_%' order by 1""", row -> schemas.add(row.getString(1)));
        return schemas;
    }

    /** Tables of {@code public}, Flyway's among them. */
    List<String> publicTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        each("""
                select quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1""", row -> tables.add(row.getString(1)));
        return tables;
    }

    boolean isEmpty() throws SQLException {
        return schemas().isEmpty() && publicTables().isEmpty();
    }

    private void each(String sql, RowVisitor visitor) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            while (row.next()) {
                visitor.visit(row);
            }
        }
    }

    private interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
