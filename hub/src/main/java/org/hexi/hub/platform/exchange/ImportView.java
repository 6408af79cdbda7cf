package org.hexi.hub.platform.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One file on its way in.
 *
 * @param header headings of the file
 * @param mapping position in the header by key of the column; columns that are not mapped are left out
 * @param answers to the questions of the kind, by their keys, as they were given
 * @param rows rows below the header that are not blank
 * @param refused rows that cannot be used; known once the file is checked
 * @param committed rows let in
 * @param at business instant of the upload
 */
public record ImportView(
        UUID id,
        String kind,
        String fileName,
        State state,
        List<String> header,
        Map<String, Integer> mapping,
        Map<String, String> answers,
        long rows,
        long refused,
        long committed,
        Instant at) {
    public ImportView {
        header = List.copyOf(header);
        mapping = Map.copyOf(mapping);
        answers = Map.copyOf(answers);
    }

    public enum State {
        /** The file was read; its columns wait to be confirmed. */
        UPLOADED,
        /** The dry run is done. */
        CHECKED,
        /** The good rows are in. */
        COMMITTED
    }
}
