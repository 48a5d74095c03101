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
 * A text for people: not blank, not too long, and made of characters that can be stored and shown. Refused are control
 * characters (except line breaks and tabs where {@link #multiline}), halves of surrogate pairs, and the characters that
 * turn the direction of the text around and so make it show other than it reads. Null is legal: add {@code @NotNull}.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PlainTextValidator.class)
public @interface PlainText {
    /** The most code points; a Chinese character is one. */
    int max();

    boolean multiline() default false;

    String message() default "{org.bole.platform.validation.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
