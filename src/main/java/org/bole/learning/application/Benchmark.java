package org.bole.learning.application;

import java.util.List;
import org.bole.profile.domain.Profile;
import org.bole.request.domain.TalentRequest;

/**
 * Labelled pairs that a caller holds.
 *
 * @param judged for each request, in order, the pairs with it
 */
public record Benchmark(List<TalentRequest> requests, List<Profile> profiles, List<List<Judged>> judged) {
    /**
     * @param profile place in {@code profiles}
     * @param label how well they fit, 0 and above
     */
    public record Judged(int profile, double label) {}

    public Benchmark {
        requests = List.copyOf(requests);
        profiles = List.copyOf(profiles);
        judged = judged.stream().map(List::copyOf).toList();
        if (requests.size() != judged.size()) {
            throw new IllegalArgumentException(
                    "%d requests have %d lists of pairs".formatted(requests.size(), judged.size()));
        }
    }

    boolean isEmpty() {
        return judged.stream().allMatch(List::isEmpty);
    }
}
