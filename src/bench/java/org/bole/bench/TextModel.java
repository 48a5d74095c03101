package org.bole.bench;

import java.util.List;
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
        double[] to(TalentRequest request);
    }
}
