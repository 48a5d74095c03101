package org.bole.scoring.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.bole.platform.text.Bilingual;

/** A text in both languages. */
public record TextView(
        @JsonProperty("zh-CN") String zh,
        @JsonProperty("en") String en) {
    static TextView from(Bilingual text) {
        return new TextView(text.zh(), text.en());
    }
}
