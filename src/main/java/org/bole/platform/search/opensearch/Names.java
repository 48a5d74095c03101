package org.bole.platform.search.opensearch;

/** Where each kind of field stands in a document: its place says its type, so that no index needs a list of fields. */
final class Names {
    static final String OWNER = "owner";
    static final String NUMBER_IN_ENTRY = "number";
    /** Orders equal scores, as every engine does. */
    static final String TIE = "tie";

    static final String VERSION = "version";
    static final String REVISION = "revision";
    static final String CONTENT = "content";
    static final String KEYWORDS = "k";
    static final String WORDS = "w";
    static final String NUMBERS = "n";
    static final String VECTORS = "v";

    private Names() {}

    static String keyword(String field) {
        return KEYWORDS + '.' + field;
    }

    static String words(String field) {
        return WORDS + '.' + field;
    }

    static String number(String field) {
        return NUMBERS + '.' + field;
    }

    static String vector(String field) {
        return VECTORS + '.' + field;
    }
}
