package org.bole.organization.domain;

/** Why a text is not a unified social credit code. */
public sealed interface CreditCodeProblem {
    /** In English, for exceptions and logs. */
    String reason();

    /** @param length number of characters found, spaces not counted */
    record WrongLength(int length) implements CreditCodeProblem {
        @Override
        public String reason() {
            return "a credit code has %d characters, not %d".formatted(CreditCode.LENGTH, length);
        }
    }

    /**
     * @param position of the first wrong character, from 1
     * @param character as found
     */
    record WrongCharacter(int position, String character) implements CreditCodeProblem {
        @Override
        public String reason() {
            return "character %d (%s) must be one of %s".formatted(position, character, CreditCode.ALPHABET);
        }
    }

    /** The 18th character does not follow from the 17 before it: at least one of the 18 is mistyped. */
    record WrongCheckDigit(char found, char expected) implements CreditCodeProblem {
        @Override
        public String reason() {
            return "the last character is %s, but the first 17 ask for %s".formatted(found, expected);
        }
    }
}
