package org.bole.platform.paging;

/** A column that a list may be sorted by; implemented by an enum per list, which is the whitelist. */
public interface SortField {
    /** As callers write it, such as {@code updatedAt}. */
    String parameter();

    /** Attribute of the entity, such as {@code updatedAt}; trusted, it becomes part of a query. */
    String attribute();
}
