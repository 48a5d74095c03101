package org.bole.taxonomy.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bole.taxonomy.domain.Romanizer;

/**
 * Pinyin by the library's dictionary of phrases, which settles characters with several readings (重庆 chong, 重量 zhong).
 * Thread-safe. The first call loads the dictionary (about 0.3 s).
 */
@Singleton
public final class PinyinRomanizer implements Romanizer {
    private static final Pattern SYLLABLE = Pattern.compile("[a-z0-9]+");

    @Override
    public List<String> syllables(String text) {
        // INPUT is the style of input methods: no tones, and v for ü.
        String spelled = PinyinHelper.toPinyin(text, PinyinStyleEnum.INPUT, " ").toLowerCase(Locale.ROOT);
        List<String> syllables = new ArrayList<>();
        Matcher matcher = SYLLABLE.matcher(spelled);
        while (matcher.find()) {
            syllables.add(matcher.group());
        }
        return syllables;
    }

    @Override
    public List<String> readings(int character) {
        if (!Character.isBmpCodePoint(character) || !Character.isIdeographic(character)) {
            return List.of();
        }
        return PinyinHelper.toPinyinList((char) character, PinyinStyleEnum.INPUT).stream()
                .map(reading -> reading.toLowerCase(Locale.ROOT))
                .filter(reading -> SYLLABLE.matcher(reading).matches())
                .distinct()
                .toList();
    }
}
