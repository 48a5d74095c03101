package org.bole.organization.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.CreditCodeProblem;
import org.bole.organization.domain.CreditCodeProblem.WrongCharacter;
import org.bole.organization.domain.CreditCodeProblem.WrongCheckDigit;
import org.bole.organization.domain.CreditCodeProblem.WrongLength;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validator of {@link ValidCreditCode}; has a message of its own for each problem. */
public class ValidCreditCodeValidator implements ConstraintValidator<ValidCreditCode, String> {
    private static final Messages MESSAGES = Messages.of("validation");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Optional<CreditCodeProblem> problem = CreditCode.problem(text);
        problem.ifPresent(found ->
                context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(reason(found)));
        return problem.isEmpty();
    }

    private static Bilingual reason(CreditCodeProblem problem) {
        if (problem instanceof WrongLength wrong) {
            return MESSAGES.get("credit-code.length", Integer.toString(wrong.length()));
        }
        if (problem instanceof WrongCharacter wrong) {
            return MESSAGES.get("credit-code.character", Integer.toString(wrong.position()));
        }
        WrongCheckDigit wrong = (WrongCheckDigit) problem;
        return MESSAGES.get(
                "credit-code.check-digit", Character.toString(wrong.found()), Character.toString(wrong.expected()));
    }
}
