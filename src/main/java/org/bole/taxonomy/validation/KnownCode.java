package org.bole.taxonomy.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bole.taxonomy.domain.TableName;

/**
 * The text is a code of that table: {@code @KnownCode(DEGREES) String degree}, or for the elements of a list
 * {@code List<@KnownCode(DISCIPLINES) String> disciplines}. Null is valid.
 */
@Documented
@Constraint(validatedBy = KnownCodeValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCode {
    TableName value();

    String message() default "{org.bole.taxonomy.KnownCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
