package org.bole.platform.search.lucene;

/** Names of the fields that every document has. */
final class Fields {
    /** Term: the owner's id as text. */
    static final String OWNER = "_owner";
    /** Binary doc value: the owner's id in 16 bytes. */
    static final String OWNER_BYTES = "_owner_bytes";
    /** Numeric doc value. */
    static final String REVISION = "_revision";
    /** Numeric doc value: the version in the database. */
    static final String VERSION = "_version";
    /** Numeric doc value: spreads equal scores. */
    static final String TIE = "_tie";

    /** Binary doc value of an owner's first document. */
    static final String CONTENT = "_content";

    private Fields() {}
}
