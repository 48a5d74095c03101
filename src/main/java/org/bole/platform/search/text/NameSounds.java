package org.bole.platform.search.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects how a name sounds. */
final class NameSounds {
    private final Set<String> sounds = new LinkedHashSet<>();
    private final Set<String> soundEnds = new LinkedHashSet<>();
    private final Set<String> initials = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** ü as input methods write it, as it looks without its dots, and as passports write it: lv, lu, lyu. */
    void add(List<String> syllables, int surname) {
        if (syllables.isEmpty()) {
            return;
        }
        for (String u : List.of("v", "u", "yu")) {
            spell(syllables.stream().map(syllable -> spelled(syllable, u)).toList(), surname);
        }
        initials.add(
                syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()));
    }

    /** Only after l and n is v an ü of pinyin; other words keep theirs. */
    private static String spelled(String syllable, String u) {
        return syllable.matches("[ln]ve?") ? syllable.replace("v", u) : syllable;
    }

    private void spell(List<String> syllables, int surname) {
        words.addAll(syllables);
        sounds.add(String.join("", syllables));
        for (int i = 1; i < syllables.size(); i++) {
            soundEnds.add(String.join("", syllables.subList(i, syllables.size())));
        }
        if (surname > 0 && surname < syllables.size()) {
            String family = String.join("", syllables.subList(0, surname));
            String given = String.join("", syllables.subList(surname, syllables.size()));
            sounds.add(given + family);
            sounds.add(family.charAt(0) + given);
        }
    }

    void word(String word) {
        words.add(word);
    }

    NameKeys keys(Set<String> whole, Set<String> ends) {
        return new NameKeys(whole, ends, sounds, soundEnds, initials, words);
    }
}
