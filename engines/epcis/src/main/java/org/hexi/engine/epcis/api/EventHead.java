package org.hexi.engine.epcis.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries whatever its type. Immutable.
 *
 * @param context prefixes under which the extensions were written
 * @param eventTime the moment of the event with the offset its sender wrote
 * @param eventTimeZoneOffset offset of local time where it happened, such as {@code +06:00}; need not be that of eventTime
 * @param recordTime when a repository took it in, or null
 * @param eventId URI of the event, or null
 * @param certificationInfo URIs of certificates
 * @param errorDeclaration says that this event is wrong, or null
 * @param extensions fields in the sender's own namespaces
 */
public record EventHead(
        Context context,
        OffsetDateTime eventTime,
        String eventTimeZoneOffset,
        @Nullable OffsetDateTime recordTime,
        @Nullable String eventId,
        List<String> certificationInfo,
        @Nullable ErrorDeclaration errorDeclaration,
        Extensions extensions) {
    public EventHead {
        certificationInfo = List.copyOf(certificationInfo);
    }

    /** A head that says only when; the local offset is that of the time. */
    public static EventHead at(OffsetDateTime eventTime) {
        String offset = eventTime.getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : eventTime.getOffset().getId();
        return new EventHead(Context.standard(), eventTime, offset, null, null, List.of(), null, Extensions.none());
    }

    public EventHead withRecordTime(OffsetDateTime recordTime) {
        return new EventHead(
                context,
                eventTime,
                eventTimeZoneOffset,
                recordTime,
                eventId,
                certificationInfo,
                errorDeclaration,
                extensions);
    }

    public EventHead withEventId(String eventId) {
        return new EventHead(
                context,
                eventTime,
                eventTimeZoneOffset,
                recordTime,
                eventId,
                certificationInfo,
                errorDeclaration,
                extensions);
    }
}
