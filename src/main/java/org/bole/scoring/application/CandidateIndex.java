package org.bole.scoring.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.profile.domain.Role;
import org.bole.scoring.domain.CandidateDraft;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.text.LexicalQuery;
import org.jspecify.annotations.Nullable;

/** Port: finds the profiles that may be among the best for a request, without looking at all of them. */
public interface CandidateIndex {
    /** Its line in the outbox. */
    String KIND = "candidate";

    /**
     * What to look for.
     *
     * @param words the request's words as they weigh among the profiles
     * @param region GB/T 2260; null: anywhere
     */
    record Wanted(
            RequestQuery request,
            LexicalQuery words,
            ScoreModel model,
            Set<Role> roles,
            @Nullable String region) {}

    /**
     * Takes in what was committed before; call it outside of a transaction.
     *
     * @return a number that is another one after every change of the index
     * @throws org.bole.platform.search.SearchUnavailable when the index cannot be reached
     */
    long catchUp();

    /**
     * Those who promise most by words, by meaning, and by skills and fields together; everybody who may be eligible where
     * there are not more than {@code limit}.
     *
     * @return profiles with the revision at which each was indexed
     * @throws org.bole.platform.search.SearchUnavailable when the index cannot be reached
     */
    Map<UUID, Long> find(Wanted wanted, int limit);

    /**
     * A profile as it was indexed.
     *
     * @param version of the document
     */
    record Indexed(UUID id, long version, long revision, CandidateDraft draft) {}

    /** Those of {@code ids} that are in the index, in any order. */
    List<Indexed> read(Collection<UUID> ids);
}
