package org.bole.platform.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A {@link HasPeriod} must not end before it begins. The violation points at {@code to}. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = OrderedDatesValidator.class)
public @interface OrderedDates {
    String message() default "{org.bole.platform.validation.OrderedDates.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
