package org.bole.platform.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A text in both languages. */
public record TextView(
        @JsonProperty("zh-CN") String zh,
        @JsonProperty("en") String en) {
    public static TextView from(Bilingual text) {
        return new TextView(text.zh(), text.en());
    }
}
