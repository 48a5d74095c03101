package org.bole.platform.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.Locale;

/** Keys that put names in the order people expect: Chinese by pinyin, between the Latin names. */
public final class SortKey {
    private SortKey() {}

    /** The key of {@code name}: lower-case pinyin, then the name itself, so that homophones have one order. */
    public static String of(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, " ") + '\u0001' + text;
    }
}
