package org.hexi.hub.transport.quotation;

import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a quotation cannot be taken. */
public sealed interface QuotationRejection extends Rejection {
    /** Its instant has passed. */
    record Expired(String reference, Instant validUntil) implements QuotationRejection {
        @Override
        public String code() {
            return "quotation.price.expired";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference, validUntil.toString());
        }
    }

    /** Something else stands on it. */
    record Taken(String reference, String by) implements QuotationRejection {
        @Override
        public String code() {
            return "quotation.price.taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference, by);
        }
    }
}
