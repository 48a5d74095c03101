package org.bole.platform.search.opensearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bole.platform.search.SearchUnavailable;
import org.bole.support.Documents;
import org.junit.jupiter.api.Test;

class BulkAnswerTest {
    private static void check(String verb, int status) {
        BulkAnswer.check(Documents.json("""
                {errors: true, items: [{index: {status: 201}},
                                       {%s: {status: %d, error: {type: 'some_exception', reason: 'for a reason'}}}]}""".formatted(verb, status)));
    }

    @Test
    void whatTheClusterHasNoTimeForMayBeSentAgain() {
        assertThatExceptionOfType(SearchUnavailable.class)
                .isThrownBy(() -> check("index", 429))
                .withMessageContaining("429")
                .withMessageContaining("for a reason");
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> check("delete", 503));
    }

    @Test
    void whatTheClusterDoesNotWantIsABug() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> check("index", 400))
                .withMessageContaining("some_exception");
    }

    @Test
    void somethingNewerInItsPlaceIsNoError() {
        assertThatCode(() -> check("index", 409)).doesNotThrowAnyException();
    }
}
