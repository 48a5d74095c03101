package org.bole.request.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The technology readiness that a request wants is not below the one it has. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrderedTrl.Validator.class)
public @interface OrderedTrl {
    String message() default "{org.bole.request.OrderedTrl.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the wanted level. */
    class Validator implements ConstraintValidator<OrderedTrl, RequestDocument> {
        @Override
        public boolean isValid(@Nullable RequestDocument request, ConstraintValidatorContext context) {
            RequestDocument.Trl trl = request == null ? null : request.trl();
            if (trl == null || trl.now() == null || trl.wanted() == null || trl.now() <= trl.wanted()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("trl")
                    .addPropertyNode("wanted")
                    .addConstraintViolation();
            return false;
        }
    }
}
