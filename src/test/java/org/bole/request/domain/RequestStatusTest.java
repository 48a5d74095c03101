package org.bole.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStatusTest {
    /** The lifecycle as the domain tells it, written down a second time. */
    private static final Map<RequestStatus, Set<RequestStatus>> LIFE = new EnumMap<>(Map.of(
            RequestStatus.DRAFT, EnumSet.of(RequestStatus.OPEN, RequestStatus.WITHDRAWN),
            RequestStatus.OPEN,
                    EnumSet.of(
                            RequestStatus.DRAFT, RequestStatus.MATCHED, RequestStatus.WITHDRAWN, RequestStatus.EXPIRED),
            RequestStatus.MATCHED,
                    EnumSet.of(
                            RequestStatus.OPEN,
                            RequestStatus.IN_PROGRESS,
                            RequestStatus.WITHDRAWN,
                            RequestStatus.EXPIRED),
            RequestStatus.IN_PROGRESS, EnumSet.of(RequestStatus.CLOSED, RequestStatus.WITHDRAWN),
            RequestStatus.CLOSED, Set.of(),
            RequestStatus.WITHDRAWN, Set.of(),
            RequestStatus.EXPIRED, EnumSet.of(RequestStatus.OPEN, RequestStatus.MATCHED, RequestStatus.WITHDRAWN)));

    static Stream<Arguments> everyMove() {
        return Stream.of(RequestStatus.values())
                .flatMap(from -> Stream.of(RequestStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyMove")
    void allowsExactlyTheMovesOfTheLifecycle(RequestStatus from, RequestStatus to) {
        boolean legal = from == to || LIFE.getOrDefault(from, Set.of()).contains(to);
        assertThat(from.allows(to)).isEqualTo(legal);
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void namesNoStateAsItsOwnSuccessor(RequestStatus status) {
        assertThat(status.next()).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestStatus.class,
            names = {"CLOSED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void canBeWithdrawnUntilItEnds(RequestStatus status) {
        assertThat(status.allows(RequestStatus.WITHDRAWN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void listsSuccessorsInTheOrderOfTheLifecycle(RequestStatus status) {
        assertThat(java.util.List.copyOf(status.next())).isSorted();
    }

    @Test
    void aDraftIsNeverMatchedUnseen() {
        assertThat(RequestStatus.DRAFT.allows(RequestStatus.MATCHED)).isFalse();
    }

    @Test
    void successorsCannotBeChanged() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> RequestStatus.OPEN.next().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
