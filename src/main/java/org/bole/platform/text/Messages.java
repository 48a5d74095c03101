package org.bole.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The message bundle of one feature: {@code messages/<feature>.properties} in English and
 * {@code messages/<feature>_zh_CN.properties} in Chinese, patterns of {@link MessageFormat}. Thread-safe.
 */
public final class Messages {
    private final ResourceBundle chinese;
    private final ResourceBundle english;

    private Messages(ResourceBundle chinese, ResourceBundle english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** @throws java.util.MissingResourceException when the feature has no bundle */
    public static Messages of(String feature) {
        String name = "messages." + feature;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader loader = Messages.class.getClassLoader();
        return new Messages(
                ResourceBundle.getBundle(name, Bilingual.CHINESE, loader, exact),
                ResourceBundle.getBundle(name, Locale.ROOT, loader, exact));
    }

    /** @throws java.util.MissingResourceException when the bundle lacks {@code key} */
    public Bilingual get(String key, Object... arguments) {
        return new Bilingual(
                format(chinese, Bilingual.CHINESE, key, arguments), format(english, Bilingual.ENGLISH, key, arguments));
    }

    /** Whether the bundle has {@code key}. */
    public boolean has(String key) {
        return english.containsKey(key);
    }

    private static String format(ResourceBundle bundle, Locale locale, String key, Object... arguments) {
        Object[] localised = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            localised[i] = arguments[i] instanceof Bilingual text ? text.in(locale) : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), locale).format(localised);
    }
}
