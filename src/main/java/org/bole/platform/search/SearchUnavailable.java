package org.bole.platform.search;

import org.jspecify.annotations.Nullable;

/** The search engine cannot be reached or fails; everything else goes on. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
