package org.bole.profile.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bole.platform.search.text.NameKeys;
import org.bole.taxonomy.domain.Romanizer;

/**
 * How people's names may be read. No dictionary knows a name, so every reading of every character counts, and of surnames
 * also the one that only surnames have: 单 shan, 曾 zeng, 解 xie, 仇 qiu, 万俟 moqi.
 */
@Singleton
class PersonNames {
    /** More readings than any real name needs; without a bound a long name of many readings would have thousands. */
    private static final int MOST_READINGS = 32;

    private static final int LONGEST_COMPOUND_SURNAME = 2;

    /** Surnames said otherwise than the character is elsewhere (《通用规范汉字表》, 《现代汉语词典》). */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("曾", "zeng"),
            Map.entry("解", "xie"),
            Map.entry("仇", "qiu"),
            Map.entry("查", "zha"),
            Map.entry("盖", "ge"),
            Map.entry("区", "ou"),
            Map.entry("朴", "piao"),
            Map.entry("任", "ren"),
            Map.entry("华", "hua"),
            Map.entry("翟", "zhai"),
            Map.entry("缪", "miao"),
            Map.entry("员", "yun"),
            Map.entry("召", "shao"),
            Map.entry("折", "she"),
            Map.entry("种", "chong"),
            Map.entry("黑", "he"),
            Map.entry("洗", "xian"),
            Map.entry("祭", "zhai"),
            Map.entry("秘", "bi"),
            Map.entry("繁", "po"),
            Map.entry("句", "gou"),
            Map.entry("覃", "qin"),
            Map.entry("宓", "fu"),
            Map.entry("乜", "nie"),
            Map.entry("乐", "yue"),
            Map.entry("晁", "chao"),
            Map.entry("隗", "wei"),
            Map.entry("郗", "xi"),
            Map.entry("谌", "chen"),
            Map.entry("柏", "bai"),
            Map.entry("燕", "yan"),
            Map.entry("车", "che"),
            Map.entry("尉迟", "yu chi"),
            Map.entry("万俟", "mo qi"),
            Map.entry("长孙", "zhang sun"),
            Map.entry("澹台", "tan tai"),
            Map.entry("令狐", "ling hu"),
            Map.entry("欧阳", "ou yang"),
            Map.entry("司马", "si ma"),
            Map.entry("上官", "shang guan"),
            Map.entry("诸葛", "zhu ge"),
            Map.entry("司徒", "si tu"),
            Map.entry("夏侯", "xia hou"),
            Map.entry("皇甫", "huang fu"),
            Map.entry("慕容", "mu rong"),
            Map.entry("东方", "dong fang"),
            Map.entry("端木", "duan mu"),
            Map.entry("公孙", "gong sun"),
            Map.entry("轩辕", "xuan yuan"),
            Map.entry("宇文", "yu wen"),
            Map.entry("独孤", "du gu"),
            Map.entry("南宫", "nan gong"),
            Map.entry("西门", "xi men"));

    private final Romanizer romanizer;

    PersonNames(Romanizer romanizer) {
        this.romanizer = romanizer;
    }

    NameKeys keys(String name) {
        List<String> characters = name.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .toList();
        if (characters.isEmpty()) {
            return NameKeys.written(name);
        }
        return NameKeys.person(name, readings(characters), surnameLength(characters));
    }

    /** How many characters the surname has, as far as one can tell. */
    private static int surnameLength(List<String> characters) {
        boolean compound = characters.size() > LONGEST_COMPOUND_SURNAME
                && SURNAMES.containsKey(String.join("", characters.subList(0, LONGEST_COMPOUND_SURNAME)));
        return compound ? LONGEST_COMPOUND_SURNAME : 1;
    }

    private List<List<String>> readings(List<String> characters) {
        List<Set<String>> choices = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            Set<String> choice = new LinkedHashSet<>();
            if (i < LONGEST_COMPOUND_SURNAME) {
                choice.addAll(asSurname(characters, i));
            }
            choice.addAll(romanizer.readings(characters.get(i).codePointAt(0)));
            if (!choice.isEmpty()) {
                choices.add(choice);
            }
        }
        return combined(choices);
    }

    /** How the character at {@code at} is said in the surname, where it stands in one that is listed. */
    private static List<String> asSurname(List<String> characters, int at) {
        List<String> said = new ArrayList<>();
        for (int length = LONGEST_COMPOUND_SURNAME; length > at; length--) {
            if (length <= characters.size()) {
                String surname = SURNAMES.get(String.join("", characters.subList(0, length)));
                if (surname != null) {
                    said.add(surname.split(" ", -1)[at]);
                }
            }
        }
        return said;
    }

    /** Every combination, the usual ones first, at most {@value #MOST_READINGS}. */
    private static List<List<String>> combined(List<Set<String>> choices) {
        List<List<String>> combined = List.of(List.of());
        for (Set<String> choice : choices) {
            List<List<String>> before = combined;
            combined = choice.stream()
                    .flatMap(syllable -> before.stream()
                            .map(syllables -> Stream.concat(syllables.stream(), Stream.of(syllable))
                                    .toList()))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return combined;
    }
}
