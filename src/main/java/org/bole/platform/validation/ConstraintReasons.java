package org.bole.platform.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bole.platform.problem.Violation;
import org.bole.platform.text.Bilingual;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** Validates values and words every broken constraint in both languages. Thread-safe. */
@ApplicationScoped
public class ConstraintReasons {
    private final ValidatorFactory validation;

    public ConstraintReasons(ValidatorFactory validation) {
        this.validation = validation;
    }

    /** Every constraint that {@code value} and what it contains break, sorted by pointer. */
    public List<Violation> check(Object value) {
        return violations(validation.getValidator().validate(value));
    }

    /**
     * Like {@link #check(Object)}, but silent about objects as a whole when {@code unread} says that something in them
     * could not be read: what is missing there was sent.
     *
     * @param unread whether something at a pointer or inside it could not be read
     */
    public List<Violation> check(Object value, Predicate<String> unread) {
        return violations(validation.getValidator().validate(value).stream()
                .filter(broken -> !(broken.getInvalidValue() instanceof Record && unread.test(Pointers.of(broken))))
                .toList());
    }

    /** The same violations with JSON pointers, or names of parameters, and reasons in both languages. */
    public List<Violation> violations(Collection<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(this::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
    }

    /** Whether the service itself broke a constraint, by what a method returned: a bug, not an input. */
    public boolean isOwnFault(Collection<? extends ConstraintViolation<?>> broken) {
        for (ConstraintViolation<?> one : broken) {
            for (Path.Node node : one.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return true;
                }
            }
        }
        return false;
    }

    private Violation violation(ConstraintViolation<?> broken) {
        return new Violation(Pointers.of(broken), code(broken.getConstraintDescriptor()), reason(broken));
    }

    private static String code(ConstraintDescriptor<?> constraint) {
        for (Class<? extends Payload> payload : constraint.getPayload()) {
            if (ProblemCode.class.isAssignableFrom(payload)) {
                return kebab(payload.getSimpleName());
            }
        }
        return kebab(constraint.getAnnotation().annotationType().getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private Bilingual reason(ConstraintViolation<?> broken) {
        Bilingual own = own(broken);
        if (own != null) {
            return own;
        }
        // Of a rule that does not hold nothing was found but that.
        boolean rule = broken.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
        Bilingual found = rule ? new Bilingual("", "") : Found.words(broken.getInvalidValue());
        MessageInterpolator words = validation.getMessageInterpolator();
        Context context = new Context(broken.getConstraintDescriptor(), broken.getInvalidValue());
        String template = broken.getMessageTemplate();
        return new Bilingual(
                words.interpolate(template, context, Bilingual.CHINESE) + found.zh(),
                words.interpolate(template, context, Bilingual.ENGLISH) + found.en());
    }

    private static @Nullable Bilingual own(ConstraintViolation<?> broken) {
        return broken instanceof HibernateConstraintViolation<?> violation
                ? violation.getDynamicPayload(Bilingual.class)
                : null;
    }

    private record Context(
            ConstraintDescriptor<?> descriptor, @Nullable Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
