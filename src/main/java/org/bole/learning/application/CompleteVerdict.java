package org.bole.learning.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A decline has a reason, an evaluation a grade, and nothing else has either. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteVerdict.Validator.class)
public @interface CompleteVerdict {
    String message() default "{org.bole.learning.CompleteVerdict.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at what is missing or too much. */
    class Validator implements ConstraintValidator<CompleteVerdict, DecisionDocument> {
        @Override
        public boolean isValid(@Nullable DecisionDocument decision, ConstraintValidatorContext context) {
            if (decision == null || decision.kind() == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean reason = fits(decision.kind() == DecisionKind.DECLINE, decision.reason(), "reason", context);
            boolean grade = fits(decision.kind() == DecisionKind.EVALUATION, decision.grade(), "grade", context);
            return reason && grade;
        }

        private static boolean fits(
                boolean wanted, @Nullable Object found, String field, ConstraintValidatorContext context) {
            if (wanted == (found != null)) {
                return true;
            }
            String message = "{org.bole.learning.CompleteVerdict.%s.%s}".formatted(field, wanted ? "missing" : "extra");
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
