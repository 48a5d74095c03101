package org.bole.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bole.demo.DemoDistrict;
import org.bole.demo.KnownMatch;
import org.bole.organization.application.OrganizationReference;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileId;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestScorer;
import org.bole.taxonomy.persistence.CsvCodeTables;

/** The demonstration district ranked in this process, without its organisations: nobody is refused for a tie. */
final class DistrictInProcess {
    private static final int DEPTH = 10;

    private final List<String> names = new ArrayList<>();
    private final List<Profile> people = new ArrayList<>();
    private final Map<String, TalentRequest> requests = new HashMap<>();
    private final List<KnownMatch> known;

    /** @param englishPercent how many of a hundred people describe themselves in English */
    DistrictInProcess(LocalDate today, int englishPercent) {
        DemoDistrict district = DemoDistrict.generate(DemoDistrict.SEED, today, englishPercent);
        ProfileMapping mapping = new ProfileMapping(new CsvCodeTables());
        district.profiles().forEach(profile -> {
            names.add(String.valueOf(profile.externalRef()));
            people.add(mapping.profile(profile));
        });
        for (RequestDocument request : district.requests()) {
            // Whose request it is makes no difference here, but it must be somebody's.
            RequestDocument asked = request.with(OrganizationReference.to(new UUID(0, 1)), request.status());
            requests.put(String.valueOf(request.externalRef()), RequestMapping.request(asked));
        }
        known = district.knownMatches().stream()
                .filter(match -> !match.profiles().isEmpty())
                .toList();
    }

    /** Mean recall@{@value #DEPTH} of the known matches. */
    double recall(ServiceModel model) {
        ServiceModel.Crowd crowd = model.among(people);
        List<Ranking.Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Candidate candidate = crowd.candidates().get(i);
            entries.add(new Ranking.Entry(new ProfileId(new UUID(0, i)), 1, candidate));
        }
        List<Double> recalls = new ArrayList<>();
        for (KnownMatch match : known) {
            TalentRequest request = requests.get(match.request());
            if (request != null) {
                RequestScorer scorer = crowd.scorer(request);
                List<String> ranking = Ranking.top(entries, scorer, Set.of(match.role()), DEPTH).stream()
                        .map(place -> names.get((int) place.entry().id().value().getLeastSignificantBits()))
                        .toList();
                recalls.add(Metrics.recall(ranking, Set.copyOf(match.profiles()), DEPTH));
            }
        }
        return Metrics.mean(recalls);
    }
}
