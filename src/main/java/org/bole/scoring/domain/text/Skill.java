package org.bole.scoring.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A skill as people write it. Words and vector belong to the spelling.
 *
 * @param key what makes two spellings the same: NFKC, lower case, no space
 * @param embedding null until its vector is computed, or where embedding is off
 */
public record Skill(
        String name, String key, Bag bag, @Nullable Embedding embedding) {
    /** By the spelling, which the rest belongs to, and the vector, which may come later. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Skill skill
                        && name.equals(skill.name)
                        && Objects.equals(embedding, skill.embedding);
    }

    /** By the spelling, whose hash is kept: skills are looked up for every pair. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** What makes two spellings the same skill. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
