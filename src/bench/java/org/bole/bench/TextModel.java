package org.bole.bench;

import java.util.List;
import java.util.function.IntPredicate;
import org.bole.profile.domain.Profile;
import org.bole.request.domain.TalentRequest;

/** A way to say how relevant people's texts are to requests. */
@FunctionalInterface
interface TextModel {
    /** What is known of {@code people} and nobody else. */
    Relevance among(List<Profile> people);

    /** Relevance to one request, of any scale, by the people's order. */
    @FunctionalInterface
    interface Relevance {
        /** @param wanted whose relevance is asked for, by place; the others get 0 */
        double[] to(TalentRequest request, IntPredicate wanted);

        default double[] to(TalentRequest request) {
            return to(request, everybody -> true);
        }
    }
}
