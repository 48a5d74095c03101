package org.bole.taxonomy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.bole.taxonomy.search.PinyinRomanizer;
import org.junit.jupiter.api.Test;

class CodeIndexTest {
    private static final CodeTables TABLES = new CsvCodeTables();
    private static final Romanizer PINYIN = new PinyinRomanizer();
    private static final CodeIndex DISCIPLINES = new CodeIndex(TABLES.table(TableName.DISCIPLINES), PINYIN);
    private static final CodeIndex REGIONS = new CodeIndex(TABLES.table(TableName.REGIONS), PINYIN);

    @Test
    void theExactCodeComesBeforeThoseThatStartWithIt() {
        assertThat(codes(DISCIPLINES, "520")).startsWith("520", "52010").allMatch(code -> code.startsWith("520"));
        assertThat(codes(DISCIPLINES, "d").get(0)).isEqualTo("D");
    }

    @Test
    void anExactNameComesBeforeALongerOneAndThatBeforeAPart() {
        List<String> names = names(DISCIPLINES, "力学");
        assertThat(names.get(0)).isEqualTo("力学");
        assertThat(names.indexOf("力学其他学科")).isBetween(1, names.indexOf("流体力学") - 1);
    }

    @Test
    void findsByChinesePart() {
        assertThat(names(DISCIPLINES, "半导体")).contains("半导体技术", "半导体物理学");
    }

    @Test
    void findsByPinyinAndByInitials() {
        assertThat(codes(DISCIPLINES, "jisuanji").get(0)).isEqualTo("520");
        assertThat(codes(DISCIPLINES, "Ji Suan Ji").get(0)).isEqualTo("520");
        assertThat(codes(DISCIPLINES, "jsj").get(0)).isEqualTo("520");
        assertThat(codes(DISCIPLINES, "rengongzhineng")).contains("52020");
        assertThat(codes(DISCIPLINES, "rgzn")).contains("52020");
    }

    @Test
    void findsPinyinInsideANameOnlyFromTheStartOfASyllable() {
        assertThat(names(DISCIPLINES, "daoti")).contains("半导体技术");
        assertThat(names(DISCIPLINES, "aoti")).doesNotContain("半导体技术");
    }

    @Test
    void readsACharacterAsItsWordAsks() {
        assertThat(names(REGIONS, "chongqing").get(0)).isEqualTo("重庆市");
        assertThat(names(REGIONS, "xian")).contains("西安市");
        assertThat(names(REGIONS, "xi'an")).contains("西安市");
        assertThat(names(REGIONS, "lvliang")).contains("吕梁市");
        assertThat(names(REGIONS, "lüliang")).contains("吕梁市");
    }

    @Test
    void findsByEnglishName() {
        assertThat(codes(DISCIPLINES, "computer sci").get(0)).isEqualTo("520");
        assertThat(codes(DISCIPLINES, "VETERINARY")).contains("230");
    }

    @Test
    void readsFullWidthForms() {
        assertThat(codes(DISCIPLINES, "５２０").get(0)).isEqualTo("520");
    }

    @Test
    void narrowsByParentAndLevel() {
        assertThat(DISCIPLINES.search(new CodeQuery(null, "520", null)))
                .hasSize(7)
                .allSatisfy(entry -> assertThat(entry.parent()).isEqualTo("520"));
        assertThat(DISCIPLINES.search(new CodeQuery(null, CodeQuery.TOP, null)))
                .extracting(CodeEntry::code)
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(DISCIPLINES.search(new CodeQuery("化学", null, 1)))
                .extracting(CodeEntry::code)
                .containsExactly("150", "530", "850"); // 850 is 民族学与文化学: a part need not be a word
    }

    @Test
    void findsEverythingWithoutATextAndNothingForNonsense() {
        assertThat(DISCIPLINES.search(CodeQuery.everything())).hasSize(3537);
        assertThat(DISCIPLINES.search(CodeQuery.text("  "))).hasSize(3537);
        assertThat(DISCIPLINES.search(CodeQuery.text("\u0000%_[(*"))).isEmpty();
    }

    private static List<String> codes(CodeIndex index, String text) {
        return index.search(CodeQuery.text(text)).stream().map(CodeEntry::code).toList();
    }

    private static List<String> names(CodeIndex index, String text) {
        return index.search(CodeQuery.text(text)).stream()
                .map(CodeEntry::nameZh)
                .toList();
    }
}
