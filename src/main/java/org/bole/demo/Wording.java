package org.bole.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bole.demo.Topic.Supply;

/** Words for the gaps of a phrase; one wording is consistent over a title and its text. */
final class Wording {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> words;

    Wording(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** A scholar's or engineer's words of {@code topic}. */
    static Wording of(Topic topic, Draw draw) {
        return of(topic.supply(), draw);
    }

    static Wording of(Supply supply, Draw draw) {
        List<String> objects = draw.some(2, supply.objects());
        List<String> methods = draw.some(2, supply.methods());
        List<String> skills = draw.some(2, supply.skills());
        return new Wording(Map.of(
                "o", objects.get(0),
                "o2", objects.get(1),
                "m", methods.get(0),
                "m2", methods.get(1),
                "k", skills.get(0),
                "k2", skills.get(1),
                "s", draw.one(supply.scenes()),
                "i", draw.one(supply.issues()),
                "r", draw.one(supply.results()),
                "v", String.valueOf(draw.between(1, 3))));
    }

    /** The same words and a few more. */
    Wording with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(words);
        all.putAll(more);
        return new Wording(all);
    }

    /** @throws IllegalArgumentException when {@code phrase} has a gap that no word fits */
    String in(String phrase) {
        return GAP.matcher(phrase).replaceAll(gap -> {
            String word = words.get(gap.group(1));
            if (word == null) {
                throw new IllegalArgumentException(
                        "phrase (%s) has the gap %s, for which there is no word".formatted(phrase, gap.group()));
            }
            return Matcher.quoteReplacement(word);
        });
    }
}
