package org.bole.platform.text;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The message bundle of one feature: {@code messages/<feature>.properties} in English and
 * {@code messages/<feature>_zh_CN.properties} in Chinese, patterns of {@link MessageFormat}. Thread-safe.
 */
public final class Messages {
    private final Patterns chinese;
    private final Patterns english;

    private Messages(Patterns chinese, Patterns english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * @throws MissingResourceException when the feature has no bundle
     * @throws IllegalArgumentException when a message of it is no pattern
     */
    public static Messages of(String feature) {
        return new Messages(
                Patterns.of(feature, Bilingual.CHINESE, Bilingual.CHINESE),
                Patterns.of(feature, Locale.ROOT, Bilingual.ENGLISH));
    }

    /** @throws MissingResourceException when the bundle lacks {@code key} */
    public Bilingual get(String key, Object... arguments) {
        return new Bilingual(chinese.format(key, arguments), english.format(key, arguments));
    }

    /** Whether the bundle has {@code key}. */
    public boolean has(String key) {
        return english.byKey().containsKey(key);
    }

    /** The messages of a bundle, read once: to read a pattern takes longer than to fill it in. */
    private record Patterns(String bundle, Locale locale, Map<String, MessageFormat> byKey) {
        static Patterns of(String feature, Locale file, Locale locale) {
            String name = "messages." + feature;
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name,
                    file,
                    Messages.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            Map<String, MessageFormat> byKey = Collections.list(bundle.getKeys()).stream()
                    .collect(Collectors.toMap(
                            Function.identity(), key -> new MessageFormat(bundle.getString(key), locale)));
            return new Patterns(name, locale, byKey);
        }

        String format(String key, Object... arguments) {
            MessageFormat pattern = byKey.get(key);
            if (pattern == null) {
                throw new MissingResourceException("no message " + key, bundle, key);
            }
            Object[] localised = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                localised[i] = arguments[i] instanceof Bilingual text ? text.in(locale) : arguments[i];
            }
            // A copy of its own for each thread: formats are not for two at once.
            return ((MessageFormat) pattern.clone()).format(localised);
        }
    }
}
