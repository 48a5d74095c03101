package org.bole.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link PlainText}. */
public class PlainTextValidator implements ConstraintValidator<PlainText, String> {
    private static final Messages MESSAGES = Messages.of("validation");

    private int max;
    private boolean multiline;

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        multiline = constraint.multiline();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Bilingual reason = whyNot(text);
        if (reason == null) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(reason);
        return false;
    }

    private @Nullable Bilingual whyNot(String text) {
        if (text.isBlank()) {
            return MESSAGES.get("plain-text.blank");
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return MESSAGES.get("plain-text.long", String.valueOf(max), String.valueOf(length));
        }
        int position = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            position++;
            if (!isLegal(point)) {
                String code = String.format(Locale.ROOT, "U+%04X", point);
                return MESSAGES.get("plain-text.character", code, String.valueOf(position));
            }
        }
        return null;
    }

    private boolean isLegal(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return multiline;
        }
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.LINE_SEPARATOR
                && Character.getType(point) != Character.PARAGRAPH_SEPARATOR
                && !isDirectional(point);
    }

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9, CVE-2021-42574). */
    private static boolean isDirectional(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
