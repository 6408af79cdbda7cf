package org.hexi.wco.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the WCO Data Model calls a component of a record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Element {
    /** WCO id of the class or element, as pointers of answers name it: {@code 68A}, {@code D013}; empty where it has none. */
    String id() default "";

    /** Name of the element; empty when it is the component's with a capital first letter, and ID for {@code id}. */
    String name() default "";

    /** Whose namespace the element stands in. */
    Space space() default Space.OWN;

    /** A namespace an element can stand in. */
    enum Space {
        /** That of the element around it. */
        OWN,
        /** That of declarations, wherever it stands. */
        DECLARATION
    }
}
