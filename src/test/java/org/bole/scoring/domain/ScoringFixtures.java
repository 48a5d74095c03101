package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.search.LuceneTokenizer;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.bole.taxonomy.persistence.CsvDisciplineIndustryBridge;
import org.jspecify.annotations.Nullable;

/** What every score needs: the real tables, tokenizer and score model, and a scene of profiles that know of each other. */
public final class ScoringFixtures {
    public static final CsvCodeTables TABLES = new CsvCodeTables();
    public static final Taxonomy TAXONOMY = Taxonomy.of(TABLES, CsvDisciplineIndustryBridge.read(TABLES));
    public static final ScoreModel MODEL = new ScoreModels().current();
    public static final LuceneTokenizer TOKENIZER = new LuceneTokenizer();

    public static final CreditCode MAKER_CODE = code("91310000MA1FL0000");
    public static final CreditCode UNIVERSITY_CODE = code("12310000425000000");

    private ScoringFixtures() {}

    private static CreditCode code(String first17) {
        return CreditCode.of(CreditCode.withCheckDigit(first17));
    }

    /** The firm that asks for photoresist, with these holdings. */
    static Party maker(CreditCode... holdings) {
        return party(RequestFixtures.PHOTORESIST_MAKER, MAKER_CODE, holdings);
    }

    /** The university where the polymer chemist works, with these holdings. */
    static Party university(CreditCode... holdings) {
        return party(ProfileFixtures.UNIVERSITY, UNIVERSITY_CODE, holdings);
    }

    static Party party(OrganizationId id, CreditCode code, CreditCode... holdings) {
        return new Party(id, code, Set.of("3985"), Set.of(holdings));
    }

    /** The {@code i}-th of a row of ids that look as if they were made one after the other in one millisecond. */
    static UUID id(int i) {
        return new UUID(0x0190b7f28f3c7000L, 0x9c5e6a2f4b1d0000L + i);
    }

    /** Profiles prepared together: one factory, one corpus. */
    public static final class Scene {
        private final CandidateFactory factory = new CandidateFactory(TOKENIZER, TAXONOMY);
        private final Vectors vectors;
        private final List<Candidate> candidates = new ArrayList<>();
        private final Corpus.Counter corpus = new Corpus.Counter();

        public Scene(Vectors vectors, List<Profile> profiles) {
            this.vectors = vectors;
            for (Profile profile : profiles) {
                Candidate candidate = factory.candidate(profile, null, vectors);
                candidate.units().forEach(unit -> corpus.add(unit.bag()));
                candidates.add(candidate);
            }
        }

        public static Scene of(Profile... profiles) {
            return new Scene(Vectors.NONE, List.of(profiles));
        }

        CandidateFactory factory() {
            return factory;
        }

        List<Candidate> candidates() {
            return candidates;
        }

        public Candidate candidate(int i) {
            return candidates.get(i);
        }

        /** One more person, of whom the corpus does not know. */
        Candidate stranger(Profile profile) {
            return factory.candidate(profile, null, vectors);
        }

        RequestQuery query(TalentRequest request) {
            return RequestQuery.of(request, null, factory, vectors);
        }

        public RequestScorer scorer(TalentRequest request) {
            return scorer(request, null);
        }

        RequestScorer scorer(TalentRequest request, @Nullable Party asker) {
            RequestQuery query = RequestQuery.of(request, asker, factory, vectors);
            return new RequestScorer(query, MODEL, new RequestScorer.Background(corpus.snapshot(), TAXONOMY));
        }

        /** Scores after all candidates and strangers are there. */
        Match match(TalentRequest request, Candidate candidate) {
            return scorer(request).match(candidate, null);
        }
    }

    static double value(Match match, Component component) {
        return match.components().stream()
                .filter(score -> score.component() == component)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
