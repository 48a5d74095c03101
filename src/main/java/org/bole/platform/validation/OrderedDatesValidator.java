package org.bole.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.bole.platform.text.Messages;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Judges {@link OrderedDates}. */
public class OrderedDatesValidator implements ConstraintValidator<OrderedDates, HasPeriod> {
    private static final Messages MESSAGES = Messages.of("validation");

    @Override
    public boolean isValid(HasPeriod period, ConstraintValidatorContext context) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null || !to.isBefore(from)) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(MESSAGES.get("ordered-dates", from.toString(), to.toString()));
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("to")
                .addConstraintViolation();
        return false;
    }
}
