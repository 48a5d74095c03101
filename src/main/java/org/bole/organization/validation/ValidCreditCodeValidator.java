package org.bole.organization.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.CreditCodeProblem;
import org.bole.organization.domain.CreditCodeProblem.WrongCharacter;
import org.bole.organization.domain.CreditCodeProblem.WrongCheckDigit;
import org.bole.organization.domain.CreditCodeProblem.WrongLength;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validator of {@link ValidCreditCode}; has a message of its own for each problem. */
public class ValidCreditCodeValidator implements ConstraintValidator<ValidCreditCode, String> {
    private static final String MESSAGES = "org.bole.organization.ValidCreditCode.";

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Optional<CreditCodeProblem> problem = CreditCode.problem(text);
        problem.ifPresent(found -> report(found, context));
        return problem.isEmpty();
    }

    private static void report(CreditCodeProblem problem, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext message = context.unwrap(HibernateConstraintValidatorContext.class);
        String key;
        if (problem instanceof WrongLength wrong) {
            key = "length";
            message.addMessageParameter("length", Integer.toString(wrong.length()));
        } else if (problem instanceof WrongCharacter wrong) {
            key = "character";
            message.addMessageParameter("position", wrong.position());
        } else {
            WrongCheckDigit wrong = (WrongCheckDigit) problem;
            key = "checkDigit";
            message.addMessageParameter("found", wrong.found()).addMessageParameter("expected", wrong.expected());
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + MESSAGES + key + "}").addConstraintViolation();
    }
}
