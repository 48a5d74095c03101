package org.bole.organization.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Unified social credit code of an organisation (统一社会信用代码, GB 32100-2015): 18 characters of a 31-letter alphabet, the
 * last one a check digit.
 *
 * <p>Characters 9 to 17 embed the older organisation code, which has a check digit of its own (GB 11714). That one is
 * deliberately not checked: registers hold valid credit codes whose embedded part breaks it, and an organisation must
 * not be turned away for what its registrar did. The outer check alone already finds every single mistyped character,
 * because 31 is prime and no weight is 0 modulo 31.
 *
 * @param value normalised: 18 characters, upper case, no spaces
 */
public record CreditCode(String value) {
    static final int LENGTH = 18;
    /** Digits and capital letters without I, O, S, V and Z, which are easily misread. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    /** A longer text is no credit code however many spaces it has: it need not be normalised to know. */
    private static final int LONGEST_READ = 100;

    /** @throws IllegalArgumentException when {@code value} is not a valid code; the message says why */
    public CreditCode {
        Optional<CreditCodeProblem> problem = problem(value);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get().reason());
        }
        value = normalised(value);
    }

    /**
     * The code in {@code text}; spaces, lower case and full-width characters are put right.
     *
     * @throws IllegalArgumentException when it is not a valid code; the message says why
     */
    public static CreditCode of(String text) {
        return new CreditCode(text);
    }

    /** What is wrong with {@code text} as a credit code; empty when {@link #of} accepts it. */
    public static Optional<CreditCodeProblem> problem(String text) {
        if (text.length() > LONGEST_READ) {
            return Optional.of(new CreditCodeProblem.WrongLength(text.codePointCount(0, text.length())));
        }
        String code = normalised(text);
        int length = code.codePointCount(0, code.length());
        if (length != LENGTH) {
            return Optional.of(new CreditCodeProblem.WrongLength(length));
        }
        Optional<CreditCodeProblem> wrong = wrongCharacter(code);
        if (wrong.isPresent()) {
            return wrong;
        }
        char expected = checkDigit(code);
        char found = code.charAt(LENGTH - 1);
        return found == expected
                ? Optional.empty()
                : Optional.of(new CreditCodeProblem.WrongCheckDigit(found, expected));
    }

    /**
     * The complete code that starts with these 17 characters; for generators of test and demonstration data.
     *
     * @throws IllegalArgumentException when {@code first17} has another length or a wrong character
     */
    public static String withCheckDigit(String first17) {
        if (first17.length() != LENGTH - 1) {
            throw new IllegalArgumentException(
                    "first17 (%s) must have 17 characters, not %d".formatted(first17, first17.length()));
        }
        wrongCharacter(first17).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.reason());
        });
        return first17 + checkDigit(first17);
    }

    @Override
    public String toString() {
        return value;
    }

    /** {@code text} without spaces, in upper case and half-width characters; says nothing about whether it is valid. */
    public static String normalised(String text) {
        return text.length() > LONGEST_READ
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "")
                        .toUpperCase(Locale.ROOT);
    }

    private static Optional<CreditCodeProblem> wrongCharacter(String code) {
        int position = 1;
        for (int i = 0; i < code.length(); position++) {
            int character = code.codePointAt(i);
            if (ALPHABET.indexOf(character) < 0) {
                return Optional.of(new CreditCodeProblem.WrongCharacter(position, Character.toString(character)));
            }
            i += Character.charCount(character);
        }
        return Optional.empty();
    }

    /** GB 32100-2015, annex A: 31 minus the sum of value × 3^(position-1), modulo 31, over the first 17 characters. */
    private static char checkDigit(String code) {
        int size = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % size;
        }
        return ALPHABET.charAt((size - sum % size) % size);
    }
}
