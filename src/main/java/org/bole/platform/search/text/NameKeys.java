package org.bole.platform.search.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By what a name is found. A part of a name is found as the beginning of one of its ends: 感光材料 in 云间感光材料公司 begins
 * the end 感光材料公司.
 *
 * @param whole the name as it is written, compact
 * @param ends of the name, from every Han character and every word on, the whole name left out
 * @param sounds how the name may be said or typed: pinyin without tones and spaces
 * @param soundEnds of those, from every syllable on
 * @param initials of the syllables
 * @param words syllables, and words of other scripts
 */
public record NameKeys(
        Set<String> whole,
        Set<String> ends,
        Set<String> sounds,
        Set<String> soundEnds,
        Set<String> initials,
        Set<String> words) {
    /** Shortest word that may be the beginning of a part of a name: one letter begins too many. */
    static final int SHORTEST_BEGINNING = 2;

    public NameKeys {
        whole = Set.copyOf(whole);
        ends = Set.copyOf(ends);
        sounds = Set.copyOf(sounds);
        soundEnds = Set.copyOf(soundEnds);
        initials = Set.copyOf(initials);
        words = Set.copyOf(words);
    }

    /** A name by its writing alone. */
    public static NameKeys written(String name) {
        return spoken(name, List.of());
    }

    /** @param readings the syllables of the name, in each way in which it may be read */
    public static NameKeys spoken(String name, List<List<String>> readings) {
        NameSounds sounds = new NameSounds();
        readings.forEach(syllables -> sounds.add(syllables, 0));
        return keys(name, sounds);
    }

    /**
     * The name of a person, who may also be called by the given name first, or typed as {@code zwei} for 张伟.
     *
     * @param surname how many syllables of each reading are the surname
     */
    public static NameKeys person(String name, List<List<String>> readings, int surname) {
        NameSounds sounds = new NameSounds();
        readings.forEach(syllables -> sounds.add(syllables, surname));
        return keys(name, sounds);
    }

    private static NameKeys keys(String name, NameSounds sounds) {
        StringBuilder compact = new StringBuilder();
        Set<Integer> beginnings = new LinkedHashSet<>();
        for (Run run : Run.of(Folded.of(name).text())) {
            beginnings.add(compact.length());
            if (run.han()) {
                for (int at = 0;
                        at < run.text().length();
                        at += Character.charCount(run.text().codePointAt(at))) {
                    beginnings.add(compact.length() + at);
                }
            } else {
                sounds.word(run.text());
            }
            compact.append(run.text());
        }
        beginnings.remove(0);
        Set<String> ends = new LinkedHashSet<>();
        beginnings.forEach(at -> ends.add(compact.substring(at)));
        return sounds.keys(Set.of(compact.toString()), ends);
    }

    /** Whether the question, or a word of it, is how this name sounds. */
    boolean heard(Question question) {
        String compact = question.compact();
        boolean wholeHeard = question.isLatin()
                && (beginsOne(compact, sounds, soundEnds)
                        || compact.length() >= SHORTEST_BEGINNING && beginsOne(compact, initials));
        return wholeHeard || question.units().stream().anyMatch(this::heard);
    }

    private boolean heard(Question.Unit unit) {
        String text = unit.text();
        return unit instanceof Question.Word
                && (words.contains(text)
                        || text.length() >= SHORTEST_BEGINNING
                                && (initials.contains(text) || beginsOne(text, whole, ends, sounds, soundEnds)));
    }

    @SafeVarargs
    private static boolean beginsOne(String beginning, Set<String>... keys) {
        return Stream.of(keys).flatMap(Set::stream).anyMatch(key -> key.startsWith(beginning));
    }
}
