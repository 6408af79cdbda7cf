package org.hexi.hub.platform.web;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as Hexi reads and writes it: nothing is guessed. Unknown fields, other types, duplicate keys and numbers that are
 * too long are problems (the plain switches stand in {@code application.yaml}); decimals are strings in answers and may be
 * strings or numbers in requests.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {
    @Bean
    JsonMapperBuilderCustomizer strictness() {
        SimpleModule decimals = new SimpleModule("decimals")
                .addDeserializer(BigDecimal.class, new DecimalReader())
                .addSerializer(BigDecimal.class, new DecimalWriter())
                .addDeserializer(String.class, new TextReader());
        return builder -> builder.addModule(decimals)
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    private static final class DecimalReader extends ValueDeserializer<BigDecimal> {
        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_STRING
                    || token == JsonToken.VALUE_NUMBER_INT
                    || token == JsonToken.VALUE_NUMBER_FLOAT) {
                return read(parser, context);
            }
            throw context.wrongTokenException(parser, BigDecimal.class, JsonToken.VALUE_STRING, "a decimal number");
        }

        private static BigDecimal read(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            try {
                return Decimals.parse("number", text);
            } catch (InvalidValue invalid) {
                throw context.weirdStringException(text, BigDecimal.class, invalid.accepted());
            }
        }
    }

    /** Reads text; what no database column can hold is a problem here and not there: the character NUL, half a pair. */
    private static final class TextReader extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw context.wrongTokenException(parser, String.class, JsonToken.VALUE_STRING, "text in quotes");
            }
            String text = parser.getString();
            if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(TextReader::isHalf)) {
                throw context.weirdStringException(
                        text, String.class, "text without the character NUL and without halves of surrogate pairs");
            }
            return text;
        }

        private static boolean isHalf(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }
    }

    private static final class DecimalWriter extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toPlainString());
        }
    }
}
