package org.bole.platform.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Simplified forms of traditional characters, one for one, so that places in a text stay what they are. Which of several
 * words was meant (乾 in 乾坤 or in 乾燥) does not matter: the question and the text are treated alike.
 */
final class Simplified {
    private static final String FILE = "/search/traditional.txt";
    private static final char[] FORMS = forms();

    private Simplified() {}

    static char of(char character) {
        char form = FORMS[character];
        return form == 0 ? character : form;
    }

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        try (InputStream file = Objects.requireNonNull(Simplified.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String pair : line.split(" ", -1)) {
                    forms[pair.charAt(0)] = pair.charAt(1);
                }
            });
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
