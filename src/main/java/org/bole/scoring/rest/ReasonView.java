package org.bole.scoring.rest;

import org.bole.platform.text.Bilingual;
import org.bole.platform.text.TextView;
import org.bole.scoring.application.ReasonWords;
import org.bole.scoring.domain.Reason;
import org.jspecify.annotations.Nullable;

/** Why a pair is not eligible; {@code text} says it in words. */
public record ReasonView(
        Reason.Code code, @Nullable String wanted, @Nullable String found, TextView text) {
    static ReasonView from(Reason reason) {
        Bilingual text = ReasonWords.of(reason);
        return new ReasonView(reason.code(), reason.wanted(), reason.found(), TextView.from(text));
    }
}
