package org.bole.taxonomy.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a search compares of one entry. */
record SearchKeys(String code, String name, String english, List<String> syllables, String pinyin, String initials) {

    static SearchKeys of(CodeEntry entry, List<String> syllables) {
        return new SearchKeys(
                SearchText.normalise(entry.code()),
                SearchText.normalise(entry.nameZh()),
                entry.nameEn() == null ? "" : SearchText.normalise(entry.nameEn()),
                List.copyOf(syllables),
                String.join("", syllables),
                syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()));
    }

    /** The best way in which {@code text} fits; empty when it does not. */
    Optional<Fit> fit(SearchText text) {
        Optional<Fit> byName = fitOfCodeOrName(text.plain());
        if (byName.isPresent()) {
            return byName;
        }
        if (english.startsWith(text.plain())) {
            return Optional.of(Fit.ENGLISH_PREFIX);
        }
        boolean inEnglish = english.contains(" " + text.plain());
        Optional<Fit> bySound = text.latin().isEmpty() ? Optional.empty() : fitOfSound(text.latin());
        return bySound.filter(sound -> !inEnglish || sound.compareTo(Fit.ENGLISH_PART) < 0)
                .or(() -> inEnglish ? Optional.of(Fit.ENGLISH_PART) : Optional.empty());
    }

    private Optional<Fit> fitOfCodeOrName(String plain) {
        if (code.equals(plain)) {
            return Optional.of(Fit.EXACT_CODE);
        }
        if (code.startsWith(plain)) {
            return Optional.of(Fit.CODE_PREFIX);
        }
        int at = name.indexOf(plain);
        if (at < 0) {
            return Optional.empty();
        }
        if (at > 0) {
            return Optional.of(Fit.NAME_PART);
        }
        return Optional.of(name.length() == plain.length() ? Fit.EXACT_NAME : Fit.NAME_PREFIX);
    }

    private Optional<Fit> fitOfSound(String latin) {
        if (pinyin.startsWith(latin)) {
            return Optional.of(Fit.PINYIN_PREFIX);
        }
        if (initials.startsWith(latin)) {
            return Optional.of(Fit.INITIALS_PREFIX);
        }
        if (pinyinContains(latin)) {
            return Optional.of(Fit.PINYIN_PART);
        }
        return initials.contains(latin) ? Optional.of(Fit.INITIALS_PART) : Optional.empty();
    }

    /** Only from the start of a syllable: "an" must not find every "yuan". */
    private boolean pinyinContains(String latin) {
        int start = 0;
        for (String syllable : syllables) {
            if (pinyin.startsWith(latin, start)) {
                return true;
            }
            start += syllable.length();
        }
        return false;
    }
}
