package org.bole.platform.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of documents as they come out of JSON. */
public final class Lists {
    private Lists() {}

    /** An unmodifiable copy; empty for null. Null elements stay, so that validation can name their place. */
    public static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
