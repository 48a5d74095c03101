package org.bole.scoring.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every distinct skill of the profiles at hand, numbered 0, 1, 2 …, so that a request meets each only once however many
 * people have it. Each spelling has a number of its own: words and vector belong to the spelling, and no score may depend
 * on whose spelling came first. Grows only. Safe for many readers and one writer at a time.
 */
public final class SkillLexicon {

    /**
     * A skill as people write it.
     *
     * @param key what makes two spellings the same: NFKC, lower case, no space
     */
    public record Skill(
            String name, String key, Bag bag, @Nullable Embedding embedding) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile List<Skill> skills = List.of();

    /** What makes two spellings the same skill. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /**
     * Numbers for {@code names}, in their order; a skill that is new, or had no vector, is made by {@code reading}.
     */
    public synchronized int[] numbers(List<String> names, Function<String, Skill> reading) {
        if (names.isEmpty()) {
            return new int[0];
        }
        List<Skill> known = new ArrayList<>(skills);
        int[] result = new int[names.size()];
        for (int i = 0; i < result.length; i++) {
            String name = names.get(i);
            int number = numbers.getOrDefault(name, known.size());
            if (number == known.size()) {
                numbers.put(name, number);
                known.add(reading.apply(name));
            } else if (known.get(number).embedding() == null) {
                known.set(number, reading.apply(name));
            }
            result[i] = number;
        }
        skills = known;
        return result;
    }

    /** The skills by number, as they are now. Not to be changed. */
    public List<Skill> skills() {
        return skills;
    }
}
