package org.bole.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bole.organization.domain.CreditCodeProblem.WrongCharacter;
import org.bole.organization.domain.CreditCodeProblem.WrongCheckDigit;
import org.bole.organization.domain.CreditCodeProblem.WrongLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> first17() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(17);
    }

    /** Published codes of well-known companies. */
    @ParameterizedTest
    @ValueSource(strings = {"914403001922038216", "91330100799655058B", "9144030071526726XG", "91110000802100433B"})
    void acceptsRealCodes(String code) {
        assertThat(CreditCode.problem(code)).isEmpty();
        assertThat(CreditCode.withCheckDigit(code.substring(0, 17))).isEqualTo(code);
    }

    @Test
    void putsRightSpacesLowerCaseAndFullWidthCharacters() {
        assertThat(CreditCode.of(" 9133 0100 7996 5505 8b\u3000").value()).isEqualTo("91330100799655058B");
        assertThat(CreditCode.of("９１330100799655058Ｂ")).isEqualTo(CreditCode.of("91330100799655058B"));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(CreditCode.problem("9133010079965505")).contains(new WrongLength(16));
        assertThat(CreditCode.problem("")).contains(new WrongLength(0));
        assertThat(CreditCode.problem("9".repeat(2_000_000))).contains(new WrongLength(2_000_000));
        assertThat(CreditCode.problem("9133010O799655058B")).contains(new WrongCharacter(8, "O"));
        assertThat(CreditCode.problem("91330100799655058C")).contains(new WrongCheckDigit('C', 'B'));
        assertThat(CreditCode.problem("91330100799655058𠮷")).contains(new WrongCharacter(18, "𠮷"));
    }

    @Test
    void throwsTheReason() {
        assertThatThrownBy(() -> CreditCode.of("91330100799655058C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last character is C, but the first 17 ask for B");
    }

    @Property
    void completesAnyStart(@ForAll("first17") String first17) {
        assertThat(CreditCode.problem(CreditCode.withCheckDigit(first17))).isEmpty();
    }

    @Property
    void findsEverySingleMistypedCharacter(
            @ForAll("first17") String first17,
            @ForAll @IntRange(max = 17) int position,
            @ForAll @IntRange(max = 30) int letter) {
        String code = CreditCode.withCheckDigit(first17);
        char typed = ALPHABET.charAt(letter);
        StringBuilder mistyped = new StringBuilder(code);
        mistyped.setCharAt(position, typed);
        assertThat(CreditCode.problem(mistyped.toString()).isEmpty()).isEqualTo(code.charAt(position) == typed);
    }
}
