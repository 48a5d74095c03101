package org.bole.organization.validation;

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

/** The text is a unified social credit code that {@code CreditCode.of} accepts. Null is valid. */
@Documented
@Constraint(validatedBy = ValidCreditCodeValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidCreditCode {
    /** Stands in only until the validator has found which of the three problems it is. */
    String message() default "{org.bole.organization.ValidCreditCode.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
