package org.bole.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bole.demo.DemoDistrict;
import org.bole.demo.KnownMatch;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationReference;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationId;
import org.bole.profile.application.ProfileMapping;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestMapping;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.Ranking;
import org.bole.scoring.domain.RequestQuery;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.RequestScorer.Background;
import org.bole.scoring.domain.ScoreModel;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Corpus;
import org.bole.scoring.search.LuceneTokenizer;
import org.bole.taxonomy.domain.Glossary;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.bole.taxonomy.persistence.CsvDisciplineIndustryBridge;
import org.bole.taxonomy.persistence.CsvGlossary;

/** The demonstration district of any seed, in process with the service's own classes, and whom its rankings show. */
final class DistrictScene {
    /** The day of all measurements, so that they can be repeated on another. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final int SHOWN = 20;
    private static final CsvCodeTables TABLES = new CsvCodeTables();
    private static final Taxonomy TAXONOMY = Taxonomy.of(TABLES, CsvDisciplineIndustryBridge.read(TABLES));
    private static final Glossary GLOSSARY = CsvGlossary.read();

    private final CandidateFactory factory = new CandidateFactory(new LuceneTokenizer(), TAXONOMY, GLOSSARY);
    private final ScoreModel model = new ScoreModels().builtIn();
    private final DemoDistrict district;
    private final EmbeddedTexts texts;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Profile> people = new LinkedHashMap<>();
    private final Map<UUID, String> references = new HashMap<>();
    private final List<Ranking.Entry> entries = new ArrayList<>();
    private final Background background;

    DistrictScene(long seed, int englishPercent, EmbeddedTexts texts) {
        this.texts = texts;
        district = DemoDistrict.generate(seed, TODAY, englishPercent);
        district.organizations().forEach(one -> parties.put(String.valueOf(one.externalRef()), party(one)));
        ProfileMapping mapping = new ProfileMapping(TABLES);
        district.profiles().forEach(document -> {
            Profile profile = mapping.profile(document);
            String employer = String.valueOf(
                    Objects.requireNonNull(document.organization()).externalRef());
            Standing standing = profile.standing();
            people.put(
                    String.valueOf(document.externalRef()),
                    new Profile(
                            profile.roles(),
                            profile.expertise(),
                            profile.qualification(),
                            profile.availability(),
                            new Standing(
                                    party(employer).id(),
                                    standing.ties(),
                                    standing.visibility(),
                                    standing.consenting())));
        });
        texts.complete(people.values().stream()
                .flatMap(person -> ProfileTexts.embedded(person.expertise()).stream())
                .toList());
        Corpus.Counter corpus = new Corpus.Counter();
        people.forEach((reference, person) -> {
            Candidate candidate = candidate(person, texts);
            candidate.units().forEach(unit -> corpus.add(unit.bag()));
            UUID id = id(reference);
            references.put(id, reference);
            entries.add(new Ranking.Entry(new ProfileId(id), 1, candidate));
        });
        background = new Background(corpus.snapshot(), TAXONOMY);
    }

    /** One place of one ranking. */
    record Shown(TalentRequest request, Party asker, Role role, String profile, int points, boolean fits) {}

    private static UUID id(String reference) {
        return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
    }

    private Party party(String reference) {
        return Objects.requireNonNull(parties.get(reference), reference);
    }

    private static Party party(OrganizationDocument document) {
        return new Party(
                new OrganizationId(id(String.valueOf(document.externalRef()))),
                CreditCode.of(document.creditCode()),
                Set.copyOf(document.industries()),
                document.holdings().stream()
                        .map(holding -> CreditCode.of(holding.creditCode()))
                        .collect(Collectors.toSet()));
    }

    /** Everybody whom the service would show first for a request with known matches. */
    List<Shown> shown() {
        Map<String, RequestDocument> requests = district.requests().stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.externalRef()), one -> one));
        List<Shown> shown = new ArrayList<>();
        for (KnownMatch known : district.knownMatches()) {
            RequestDocument document = Objects.requireNonNull(requests.get(known.request()));
            Party asker = party(String.valueOf(document.organization().externalRef()));
            TalentRequest request = RequestMapping.request(
                    document.with(OrganizationReference.to(asker.id().value()), document.status()));
            RequestScorer scorer = scorer(request, asker);
            for (Ranking.Place place : Ranking.top(entries, scorer, Set.of(known.role()), SHOWN)) {
                String reference = references.getOrDefault(place.entry().id().value(), "");
                shown.add(new Shown(
                        request,
                        asker,
                        known.role(),
                        reference,
                        place.points(),
                        known.profiles().contains(reference)));
            }
        }
        return shown;
    }

    RequestScorer scorer(TalentRequest request, Party asker) {
        texts.complete(ProfileTexts.embedded(request.topic(), GLOSSARY));
        return new RequestScorer(RequestQuery.of(request, asker, factory, texts), model, background);
    }

    Profile person(String reference) {
        return Objects.requireNonNull(people.get(reference), reference);
    }

    /** A profile that is not in the district, prepared as if it were. @param vectors those that it has */
    Candidate candidate(Profile profile, Vectors vectors) {
        Party employer = parties.values().stream()
                .filter(party -> party.id().equals(profile.standing().employer()))
                .findFirst()
                .orElse(null);
        return factory.candidate(profile, employer, vectors);
    }
}
