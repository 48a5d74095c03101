package org.bole.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bole.platform.problem.Violation;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    interface TooManyHours extends ProblemCode {}

    interface Severity extends Payload {}

    record Line(@Nullable @PlainText(max = 5) String text) {}

    record Lines(@PlainText(max = 5, multiline = true) String text) {}

    record Listed(@UniqueElements List<@PlainText(max = 3) String> texts) {}

    record Hours(
            @Min(value = 0, payload = Severity.class) @Max(value = 40, payload = TooManyHours.class)
            Integer hours) {}

    @OrderedDates
    record Term(@Nullable LocalDate from, @Nullable LocalDate to) implements HasPeriod {}

    private final ConstraintReasons reasons = new ConstraintReasons(Validation.buildDefaultValidatorFactory());

    @ParameterizedTest
    @ValueSource(strings = {"五个汉字啊", "𠮷𠮷𠮷𠮷𠮷", "a b", "é", "👩‍🔬", "שלום"})
    void takesOrdinaryText(String text) {
        assertThat(reasons.check(new Line(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "123456",
                "a\nb",
                "a\tb",
                "a\0",
                "a\u001b[",
                "\ud800",
                "a\udc00",
                "a\u202eb",
                "\u2066a",
                "\u0085x",
                "a\u2028"
            })
    void refusesWhatCannotBeStoredOrShown(String text) {
        assertThat(reasons.check(new Line(text))).extracting(Violation::code).containsExactly("plain-text");
    }

    @Test
    void takesLineBreaksWhereTheyBelong() {
        assertThat(reasons.check(new Lines("a\r\n\tb"))).isEmpty();
        assertThat(reasons.check(new Lines("a\fb"))).hasSize(1);
        assertThat(reasons.check(new Line(null))).isEmpty();
    }

    @Test
    void saysWhichCharacterIsWrong() {
        Violation violation = reasons.check(new Line("𠮷\u202e")).get(0);
        assertThat(violation.reason().en())
                .isEqualTo("The character U+202E at position 2 is not allowed here; remove it.");
        assertThat(violation.reason().zh()).isEqualTo("第 2 个字符 U+202E 不允许出现在此处，请删除。");
    }

    @Test
    void pointsIntoLists() {
        assertThat(reasons.check(new Listed(List.of("a", "abcd"))))
                .extracting(Violation::pointer)
                .containsExactly("/texts/1");
        assertThat(reasons.check(new Listed(List.of("a", "a"))))
                .extracting(Violation::code)
                .containsExactly("unique-elements");
    }

    @Test
    void pointsAtTheLaterDate() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Violation violation = reasons.check(new Term(day, day.minusDays(1))).get(0);
        assertThat(violation.pointer()).isEqualTo("/to");
        assertThat(violation.reason().en()).contains("2026-03-30", "2026-03-31");
        assertThat(reasons.check(new Term(day, day))).isEmpty();
        assertThat(reasons.check(new Term(null, day))).isEmpty();
    }

    @Test
    void takesTheCodeFromThePayload() {
        assertThat(reasons.check(new Hours(41))).extracting(Violation::code).containsExactly("too-many-hours");
        assertThat(reasons.check(new Hours(-1))).extracting(Violation::code).containsExactly("min");
    }

    @Test
    void speaksBothLanguagesOnEveryMachine() {
        Locale machine = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.US, Locale.GERMANY)) {
                Locale.setDefault(locale);
                Violation violation = new ConstraintReasons(Validation.buildDefaultValidatorFactory())
                        .check(new Hours(41))
                        .get(0);
                assertThat(violation.reason().en()).isEqualTo("must be at most 40; found 41");
                assertThat(violation.reason().zh()).isEqualTo("不得大于 40；实为 41");
            }
        } finally {
            Locale.setDefault(machine);
        }
    }
}
