package org.bole.profile.search;

import jakarta.inject.Singleton;
import org.bole.platform.document.search.DocumentSearch;
import org.bole.platform.search.SearchIndexes;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileRegister;

/** Use case: look for people. */
@Singleton
public class ProfileSearch extends DocumentSearch<ProfileDocument> {
    ProfileSearch(SearchIndexes indexes, ProfileRegister register, ProfileSource source) {
        super(indexes, register, source);
    }
}
