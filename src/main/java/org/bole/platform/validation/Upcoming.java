package org.bole.platform.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A moment that is still to come, within {@value #YEARS} years: what is later is a slip of the pen, and may be more than a
 * database can store. Null is legal: add {@code @NotNull}.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = UpcomingValidator.class)
public @interface Upcoming {
    int YEARS = 10;

    String message() default "{org.bole.platform.validation.Upcoming.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
