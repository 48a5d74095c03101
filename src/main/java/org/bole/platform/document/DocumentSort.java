package org.bole.platform.document;

import org.bole.platform.paging.SortField;

/** What every list of documents may be sorted by. */
public enum DocumentSort implements SortField {
    UPDATED_AT("updatedAt", "updated_at"),
    CREATED_AT("createdAt", "created_at"),
    /** Name or title, Chinese by pinyin. */
    NAME("name", "name_key");

    private final String parameter;
    private final String column;

    DocumentSort(String parameter, String column) {
        this.parameter = parameter;
        this.column = column;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** The column: lists are native queries. */
    @Override
    public String attribute() {
        return column;
    }
}
