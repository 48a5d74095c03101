package org.bole.organization.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A reference names its organisation in exactly one way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOrganization.Validator.class)
public @interface OneOrganization {
    String message() default "{org.bole.organization.OneOrganization.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts the ways that are used. */
    class Validator implements ConstraintValidator<OneOrganization, OrganizationReference> {
        @Override
        public boolean isValid(@Nullable OrganizationReference reference, ConstraintValidatorContext context) {
            return reference == null || reference.given() == 1;
        }
    }
}
