package org.bole.platform.database;

import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;

/** The texts of this package, Chinese and English in one line: nobody's language is known before the service runs. */
final class DatabaseText {
    private static final Messages MESSAGES = Messages.of("database");

    private DatabaseText() {}

    /** @param arguments numbers go in as strings, so that no port or process id gets a thousands separator */
    static String line(String key, String... arguments) {
        Bilingual text = MESSAGES.get(key, (Object[]) arguments);
        return text.zh() + " | " + text.en();
    }
}
