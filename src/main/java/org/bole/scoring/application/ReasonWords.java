package org.bole.scoring.application;

import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.bole.scoring.domain.Reason;
import org.jspecify.annotations.Nullable;

/** Why somebody is not eligible, in words. */
public final class ReasonWords {
    private static final Messages MESSAGES = Messages.of("scoring");

    private ReasonWords() {}

    /** A sentence. */
    public static Bilingual of(Reason reason) {
        return MESSAGES.get("reason." + reason.code().name(), named(reason.wanted()), named(reason.found()));
    }

    /** The name of an enum constant or other value; the value itself where it has no name. */
    public static Bilingual named(@Nullable String value) {
        if (value == null) {
            return MESSAGES.get("unknown");
        }
        return MESSAGES.has("value." + value) ? MESSAGES.get("value." + value) : new Bilingual(value, value);
    }
}
