package org.hexi.hub.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/** Says what a JSON handler answers where its return type does not, such as the stored text of {@link Idempotency}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {
    /** Type of the body. */
    Class<?> value();

    /** Status of success. */
    HttpStatus status() default HttpStatus.OK;

    /** Whether a question, too, can be refused by the business, as commands always can. */
    boolean mayBeRefused() default false;
}
