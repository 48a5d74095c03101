package org.bole.request.search;

import jakarta.inject.Singleton;
import org.bole.platform.document.search.DocumentSearch;
import org.bole.platform.search.SearchIndexes;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestRegister;

/** Use case: look for requests. */
@Singleton
public class RequestSearch extends DocumentSearch<RequestDocument> {
    RequestSearch(SearchIndexes indexes, RequestRegister register, RequestSource source) {
        super(indexes, register, source);
    }
}
