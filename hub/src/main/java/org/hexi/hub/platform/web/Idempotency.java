package org.hexi.hub.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.time.WallClock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Commands are done once. The key a caller sends is stored with a hash of the body and with the answer, in the transaction
 * of the command itself; the same key again gives the same answer without doing anything, and the same key with another
 * body is a conflict. Two calls at once wait for each other at the key's row. Thread-safe.
 */
@Component
public class Idempotency {
    /** Name of the header of an API call. */
    public static final String HEADER = "Idempotency-Key";

    /** Name of the hidden field of a form. */
    public static final String FIELD = "idempotencyKey";

    static final int LONGEST_KEY = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final WallClock wall;

    Idempotency(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, WallClock wall) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.wall = wall;
    }

    /**
     * Answers an API command.
     *
     * @param scope whose key it is: the id of the caller's party
     * @param key value of the header; missing or too long is an {@link InvalidValue}
     * @param body the request body as read
     * @param command does the work and gives status and body
     */
    public ResponseEntity<String> answer(
            Object scope, @Nullable String key, Object body, Supplier<? extends ResponseEntity<?>> command) {
        Stored stored = once(scope, key, json.writeValueAsBytes(body), () -> {
            ResponseEntity<?> answer = command.get();
            return new Stored(answer.getStatusCode().value(), json.writeValueAsString(answer.getBody()));
        });
        return ResponseEntity.status(stored.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(stored.answer());
    }

    /**
     * Answers a form: does the work once and gives the same redirect each time.
     *
     * @param command does the work and gives the view name, such as {@code redirect:/consignments/1}
     */
    public String submit(Object scope, @Nullable String key, Object form, Supplier<String> command) {
        return once(
                        scope,
                        key,
                        form.toString().getBytes(StandardCharsets.UTF_8),
                        () -> new Stored(HttpStatus.SEE_OTHER.value(), command.get()))
                .answer();
    }

    /**
     * Forgets commands recorded before a wall instant; the same key is a new command then.
     *
     * @return how many were forgotten
     */
    public int forgetBefore(Instant limit) {
        return jdbc.sql("delete from web.idempotency where recorded_at < :limit")
                .param("limit", java.sql.Timestamp.from(limit))
                .update();
    }

    private Stored once(Object scope, @Nullable String key, byte[] body, Supplier<Stored> command) {
        String known = checked(key);
        byte[] hash = sha256(body);
        Stored stored = transaction.execute(status -> {
            if (!claim(scope, known, hash)) {
                return earlier(scope, known, hash);
            }
            Stored answer = command.get();
            keep(scope, known, answer);
            return answer;
        });
        return java.util.Objects.requireNonNull(stored);
    }

    private boolean claim(Object scope, String key, byte[] hash) {
        return jdbc.sql("""
                        insert into web.idempotency (scope, key, body_hash, recorded_at)
                        values (:scope, :key, :hash, :at) on conflict do nothing""")
                        .param("scope", scope.toString())
                        .param("key", key)
                        .param("hash", hash)
                        .param("at", java.sql.Timestamp.from(wall.now()))
                        .update()
                == 1;
    }

    private Stored earlier(Object scope, String key, byte[] hash) {
        record Row(byte[] bodyHash, int status, String answer) {}
        Row row = jdbc.sql("select body_hash, status, answer from web.idempotency where scope = :scope and key = :key")
                .param("scope", scope.toString())
                .param("key", key)
                .query(Row.class)
                .single();
        if (!Arrays.equals(row.bodyHash(), hash)) {
            throw new KeyConflict();
        }
        return new Stored(row.status(), row.answer());
    }

    private void keep(Object scope, String key, Stored answer) {
        jdbc.sql("update web.idempotency set status = :status, answer = :answer where scope = :scope and key = :key")
                .param("status", answer.status())
                .param("answer", answer.answer())
                .param("scope", scope.toString())
                .param("key", key)
                .update();
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidValue(
                    "web.idempotency.missing",
                    HEADER,
                    key == null ? "" : key,
                    "a key of 1 to " + LONGEST_KEY + " characters, new for each command");
        }
        return key;
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Stored(int status, String answer) {}
}
