package org.bole.platform.search.opensearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bole.platform.search.SearchUnavailable;
import org.bole.support.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkAnswerTest {
    private static void check(String verb, int status) {
        BulkAnswer.check(Documents.json("""
                {errors: true, items: [{index: {status: 201}},
                                       {%s: {status: %d, error: {type: 'some_exception', reason: 'failed to parse 林墨'}}}]}""".formatted(verb, status)));
    }

    @Test
    void whatTheClusterHasNoTimeForMayBeSentAgain() {
        assertThatExceptionOfType(SearchUnavailable.class)
                .isThrownBy(() -> check("index", 429))
                .withMessageContaining("429")
                .withMessageContaining("some_exception");
        assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> check("delete", 503));
    }

    @Test
    void whatTheClusterDoesNotWantIsABug() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> check("index", 400))
                .withMessageContaining("some_exception");
    }

    @Test
    void whatIsForbiddenMayBeAllowedLater() {
        assertThatExceptionOfType(SearchUnavailable.class)
                .isThrownBy(() -> check("index", 403))
                .withMessageContaining("disks");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 429, 503})
    void theReasonIsNotToldForItQuotesTheDocument(int status) {
        assertThatThrownBy(() -> check("index", status)).message().doesNotContain("林墨");
    }

    @Test
    void somethingNewerInItsPlaceIsNoError() {
        assertThatCode(() -> check("index", 409)).doesNotThrowAnyException();
    }
}
