package org.hexi.wco.forms;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A class of the model as its elements in their order. Immutable; one for each record. */
public final class Form<T extends Record> {
    private static final Map<Class<?>, Form<?>> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<T> constructor;
    private final List<Slot> slots;

    private Form(Class<T> type) {
        slots = Arrays.stream(type.getRecordComponents()).map(Slot::of).toList();
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked") // only this method fills the map
    public static <T extends Record> Form<T> of(Class<T> type) {
        return (Form<T>) KNOWN.computeIfAbsent(type, unused -> new Form<>(type));
    }

    /** The form of a class that is found in a slot. */
    @SuppressWarnings("unchecked") // a slot that is no value holds a record
    public static Form<?> of(Slot slot) {
        return of((Class<? extends Record>) slot.type());
    }

    public List<Slot> slots() {
        return slots;
    }

    /** The first slot of this name. */
    public Optional<Slot> find(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** The slot of a class by its WCO id. */
    public Optional<Slot> findById(String id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    /** @param values one for each slot: a list where it is repeated, else a value or null */
    public T make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
