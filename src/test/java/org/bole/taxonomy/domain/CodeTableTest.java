package org.bole.taxonomy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.junit.jupiter.api.Test;

class CodeTableTest {
    private static final CodeTable DISCIPLINES = new CsvCodeTables().table(TableName.DISCIPLINES);

    @Provide
    Arbitrary<Integer> discipline() {
        return Arbitraries.integers().between(0, DISCIPLINES.size() - 1);
    }

    @Property
    void similarityIsSymmetricAndBetweenZeroAndOne(@ForAll("discipline") int a, @ForAll("discipline") int b) {
        assertThat(DISCIPLINES.similarity(a, b))
                .isBetween(0.0, 1.0)
                .isEqualTo(DISCIPLINES.similarity(b, a))
                .satisfies(similarity -> assertThat(similarity == 1).isEqualTo(a == b));
    }

    @Property
    void similarityIsZeroExactlyUnderDifferentTops(@ForAll("discipline") int a, @ForAll("discipline") int b) {
        assertThat(DISCIPLINES.similarity(a, b) == 0).isEqualTo(!topOf(a).equals(topOf(b)));
    }

    @Property
    void anAncestorIsCloserTheNearerItIs(@ForAll("discipline") int entry) {
        double last = 1;
        for (int above = DISCIPLINES.parentOf(entry); above >= 0; above = DISCIPLINES.parentOf(above)) {
            assertThat(DISCIPLINES.similarity(entry, above)).isLessThan(last);
            assertThat(DISCIPLINES.covers(above, entry)).isTrue();
            assertThat(DISCIPLINES.covers(entry, above)).isFalse();
            last = DISCIPLINES.similarity(entry, above);
        }
    }

    @Test
    void similarityFollowsWuAndPalmer() {
        // 52020 and 52040 are at depth 3 (class, first level, second level) under 520 at depth 2.
        assertThat(DISCIPLINES.similarity("52020", "52040")).isCloseTo(2.0 * 2 / (3 + 3), within(1e-12));
        assertThat(DISCIPLINES.similarity("520", "510")).isCloseTo(2.0 / (2 + 2), within(1e-12));
        assertThat(DISCIPLINES.similarity("520", "110")).isZero();
    }

    @Test
    void pathLeadsFromTheTopToTheEntry() {
        assertThat(DISCIPLINES.path("52020")).extracting(CodeEntry::code).containsExactly("D", "520", "52020");
    }

    @Test
    void childrenAreTheEntriesDirectlyBelow() {
        assertThat(DISCIPLINES.children("520"))
                .hasSize(7)
                .allSatisfy(child -> assertThat(child.parent()).isEqualTo("520"));
        assertThat(DISCIPLINES.roots()).extracting(CodeEntry::code).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void namesTheUnknownCode() {
        assertThatThrownBy(() -> DISCIPLINES.similarity("520", "52O"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code (52O) is not in table disciplines");
        assertThat(DISCIPLINES.indexOf("52O")).isEqualTo(-1);
        assertThat(DISCIPLINES.find("52O")).isEmpty();
    }

    @Test
    void refusesADuplicateCodeAndALateParent() {
        CodeEntry top = new CodeEntry("1", "一", null, null, 1, null);
        CodeEntry below = new CodeEntry("11", "一一", null, "1", 2, null);
        assertThatThrownBy(() -> new CodeTable(TableName.MAJORS, List.of(top, top)))
                .hasMessage("majors: code 1 occurs twice");
        assertThatThrownBy(() -> new CodeTable(TableName.MAJORS, List.of(below, top)))
                .hasMessage("majors: parent 1 of code 11 must be an earlier code of the table");
    }

    private static String topOf(int index) {
        return DISCIPLINES.path(DISCIPLINES.entry(index).code()).get(0).code();
    }
}
