package org.bole.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bole.demo.DemoDistrict;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationReference;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.domain.text.TextUnit;
import org.bole.scoring.search.LuceneTokenizer;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.bole.taxonomy.persistence.CsvDisciplineIndustryBridge;
import org.junit.jupiter.api.Test;

/** Every pair of the demo district, 300 requests × 1,500 people, by words. */
class DemoDistrictPointsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final CsvCodeTables tables = new CsvCodeTables();
    private final Taxonomy taxonomy = Taxonomy.of(tables, CsvDisciplineIndustryBridge.read(tables));
    private final CandidateFactory factory = new CandidateFactory(new LuceneTokenizer(), taxonomy);

    @Test
    void addUpExactly() {
        DemoDistrict district = DemoDistrict.generate(DemoDistrict.SEED, TODAY);
        ProfileMapping mapping = new ProfileMapping(tables);
        Corpus.Counter corpus = new Corpus.Counter();
        var candidates = district.profiles().stream()
                .map(profile -> factory.candidate(mapping.profile(profile), null, Vectors.NONE))
                .toList();
        candidates.forEach(one -> one.units().stream().map(TextUnit::bag).forEach(corpus::add));
        Map<String, UUID> ids = new HashMap<>();
        for (OrganizationDocument organization : district.organizations()) {
            ids.put(String.valueOf(organization.externalRef()), UUID.randomUUID());
        }
        ScoreModel model = new ScoreModels().current();
        int pairs = 0;
        for (RequestDocument request : district.requests()) {
            UUID asker = Objects.requireNonNull(
                    ids.get(String.valueOf(request.organization().externalRef())));
            RequestDocument resolved = request.with(OrganizationReference.to(asker), request.status());
            RequestQuery query = RequestQuery.of(RequestMapping.request(resolved), null, factory, Vectors.NONE);
            RequestScorer scorer = new RequestScorer(query, model, new Background(corpus.snapshot(), taxonomy));
            for (Candidate candidate : candidates) {
                for (Role role : Set.copyOf(candidate.roles())) {
                    // A match refuses to be built when its parts do not add up; the sketch must agree with it.
                    Match match = scorer.match(candidate, role);
                    assertThat(match.components().stream()
                                    .mapToInt(ComponentScore::points)
                                    .sum())
                            .isEqualTo(match.points())
                            .isEqualTo(scorer.sketch(candidate).points(role));
                    assertThat(match.points()).isBetween(0, Weights.TOTAL);
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThanOrEqualTo(450_000);
    }
}
