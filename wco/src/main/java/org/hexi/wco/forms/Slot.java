package org.hexi.wco.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Element;
import org.hexi.wco.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One element a class of the model may hold. Immutable.
 *
 * @param name of the element
 * @param id WCO id of the element or class, or empty
 * @param type of one value
 * @param isRepeated whether there may be several
 * @param space namespace when it is not that of the class
 */
public record Slot(
        String name,
        String id,
        Class<?> type,
        boolean isRepeated,
        @Nullable String space,
        RecordComponent component) {
    private static final List<Class<?>> VALUES =
            List.of(String.class, Integer.class, BigDecimal.class, Amount.class, Measure.class, DateTime.class);

    static Slot of(RecordComponent component) {
        Element said = component.getAnnotation(Element.class);
        boolean isRepeated = component.getType() == List.class;
        boolean isOfDeclaration = said != null && said.space() == Element.Space.DECLARATION;
        return new Slot(
                said == null || said.name().isEmpty() ? nameOf(component.getName()) : said.name(),
                said == null ? "" : said.id(),
                isRepeated ? itemType(component) : component.getType(),
                isRepeated,
                isOfDeclaration ? Namespaces.DECLARATION : null,
                component);
    }

    private static String nameOf(String component) {
        return component.equals("id") ? "ID" : Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    private static Class<?> itemType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Whether it is a value; else it is a class with elements of its own. */
    public boolean isValue() {
        return VALUES.contains(type);
    }

    /** The values of a record in this slot: one, several, or none. */
    public List<?> valuesOf(Record record) {
        try {
            Object value = component.getAccessor().invoke(record);
            if (value == null) {
                return List.of();
            }
            return isRepeated ? (List<?>) value : List.of(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
