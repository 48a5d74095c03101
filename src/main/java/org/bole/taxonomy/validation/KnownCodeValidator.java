package org.bole.taxonomy.validation;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.bole.platform.text.Messages;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.TableName;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validator of {@link KnownCode}. One for each use of the constraint, hence {@code @Dependent}: it holds the table. */
@Dependent
public class KnownCodeValidator implements ConstraintValidator<KnownCode, String> {
    /** No code is longer than 10; the start of a longer text is enough to recognise it in the message. */
    private static final int SHOWN_CHARACTERS = 40;

    private static final Messages MESSAGES = Messages.of("validation");

    private final CodeTables tables;
    private TableName table = TableName.DISCIPLINES;

    public KnownCodeValidator(CodeTables tables) {
        this.tables = tables;
    }

    @Override
    public void initialize(KnownCode constraint) {
        table = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        if (code == null || tables.isKnown(table, code)) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(MESSAGES.get("known-code", shortened(code), table.slug()));
        return false;
    }

    private static String shortened(String code) {
        if (code.codePointCount(0, code.length()) <= SHOWN_CHARACTERS) {
            return code;
        }
        return code.substring(0, code.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
    }
}
