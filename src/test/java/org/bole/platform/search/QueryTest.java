package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bole.platform.search.Query.All;
import org.bole.platform.search.Query.Any;
import org.bole.platform.search.Query.Best;
import org.bole.platform.search.Query.Everything;
import org.bole.platform.search.Query.Not;
import org.bole.platform.search.Query.OneOf;
import org.bole.platform.search.Query.Word;
import org.bole.platform.search.Query.Worth;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Query WORD = new Word("words", "光刻", 1);

    @Test
    void countsItsConditions() {
        assertThat(WORD.conditions()).isEqualTo(1);
        assertThat(new OneOf("kind", Set.of("a", "b", "c")).conditions()).isEqualTo(1);
        assertThat(new Everything().conditions()).isEqualTo(1);
        assertThat(new Any(List.of()).conditions()).isZero();
        assertThat(new All(List.of(WORD, new Not(WORD), new Worth(new Best(List.of(WORD, WORD)), 2))).conditions())
                .isEqualTo(5);
    }
}
