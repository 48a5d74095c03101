package org.bole.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bole.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.fromString("0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e77");
    private static final Instant TIME = Instant.parse("2026-03-31T01:02:03.123456Z");
    private final Cursor cursor = Cursor.of("-updatedAt", TIME, ID);

    enum Field implements SortField {
        UPDATED_AT("updatedAt"),
        NAME("name");

        private final String name;

        Field(String name) {
            this.name = name;
        }

        @Override
        public String parameter() {
            return name;
        }

        @Override
        public String attribute() {
            return name;
        }
    }

    @Test
    void comesBackAsItWent() {
        Cursor back = Cursor.fromString(cursor.toString()).within("-updatedAt");
        assertThat(back.instant(0)).isEqualTo(TIME);
        assertThat(back.uuid(1)).isEqualTo(ID);
    }

    @Test
    void refusesEveryChangedCharacter() {
        String text = cursor.toString();
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = text.substring(0, i) + other + text.substring(i + 1);
            if (i == text.length() - 1) {
                continue; // its last bits may be padding
            }
            assertThatThrownBy(() -> Cursor.fromString(tampered))
                    .as("position %d", i)
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.type()).isEqualTo("invalid-cursor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAA", "////", "字"})
    void refusesWhatIsNoCursor(String text) {
        assertThatThrownBy(() -> Cursor.fromString(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void isGoodForItsOrderOnly() {
        assertThatThrownBy(() -> cursor.within("name")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cursor.uuid(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cursor.text(2)).isInstanceOf(Refusal.class);
    }

    @Test
    void pageShowsTheLimitAndPointsAtTheNext() {
        List<Integer> rows = IntStream.range(0, 4).boxed().toList();
        Page<Integer> page = Page.of(rows, new Limit(3), row -> new Cursor("n", List.of("" + row)), row -> row);
        assertThat(page.items()).containsExactly(0, 1, 2);
        assertThat(Cursor.fromString(java.util.Objects.requireNonNull(page.nextCursor()))
                        .text(0))
                .isEqualTo("2");
        assertThat(Page.of(rows, new Limit(4), row -> cursor, row -> row).nextCursor())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "1.0", "", "a", "９", "99999999999"})
    void refusesIllegalLimits(String text) {
        assertThatThrownBy(() -> Limit.fromString(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void sortsByWhitelistedFieldsOnly() {
        Sort<Field> sort = Sort.parse("-updatedAt", Field.class);
        assertThat(sort.orderBy()).isEqualTo("updatedAt desc, id desc");
        assertThat(sort.after()).isEqualTo("(updatedAt < :afterKey or (updatedAt = :afterKey and id < :afterId))");
        assertThat(sort.order()).isEqualTo("-updatedAt");
        assertThatThrownBy(() -> Sort.parse("id;drop", Field.class))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.violations().get(0).reason().en()).contains("updatedAt, name"));
    }
}
