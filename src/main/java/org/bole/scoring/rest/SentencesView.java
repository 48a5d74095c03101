package org.bole.scoring.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.bole.platform.text.Bilingual;

/** The explanation in words, the same sentences in both languages. */
public record SentencesView(
        @JsonProperty("zh-CN") List<String> zh,
        @JsonProperty("en") List<String> en) {
    public static SentencesView from(List<Bilingual> sentences) {
        return new SentencesView(
                sentences.stream().map(Bilingual::zh).toList(),
                sentences.stream().map(Bilingual::en).toList());
    }
}
