package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.demo.DemoDistrict;
import org.bole.demo.KnownMatch;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;

/** The demonstration district, whose good matches are known by construction: Chinese requests, people in either language. */
final class KnownDistrict {
    /** What {@code --only} calls the district in Chinese. */
    static final String PART = "demo";
    /** And with every profile in English. */
    static final String ENGLISH_PART = "demo-english";

    private static final int DEPTH = 10;

    private final String name;
    private final DemoDistrict district;
    private final Map<String, RequestDocument> requests;

    /** @param englishPercent how many of a hundred people describe themselves in English */
    KnownDistrict(LocalDate today, int englishPercent) {
        name = englishPercent == 0 ? "demo district" : "demo district, %d %% English".formatted(englishPercent);
        district = DemoDistrict.generate(DemoDistrict.SEED, today, englishPercent);
        requests = district.requests().stream()
                .collect(Collectors.toMap(request -> String.valueOf(request.externalRef()), Function.identity()));
    }

    /** Measures a service that holds the district, and nothing else. */
    void measure(ApiClient api, Report report) throws IOException {
        Loading loading = new Loading(api);
        Map<String, String> requestIds = loading.ids("requests");
        if (!requestIds.keySet().containsAll(requests.keySet())) {
            Progress.say("%s skipped: the service does not hold it", name);
            return;
        }
        loading.awaitEmbeddings();
        Map<String, String> profileRefs = new LinkedHashMap<>();
        loading.ids("profiles").forEach((reference, id) -> profileRefs.put(id, reference));
        List<Double> service = new ArrayList<>();
        Sums sums = new Sums();
        for (KnownMatch known : known()) {
            List<String> ranking = new ArrayList<>();
            String id = requestIds.getOrDefault(known.request(), "");
            String call = "/api/v1/requests/%s/matches?role=%s&limit=%d".formatted(id, known.role(), DEPTH);
            for (JsonNode match : api.get(call).get("items")) {
                ranking.add(profileRefs.getOrDefault(match.get("profileId").asText(), "unknown"));
                sums.add(match);
            }
            service.add(Metrics.recall(ranking, Set.copyOf(known.profiles()), DEPTH));
        }
        report(service, sums, report);
    }

    private void report(List<Double> service, Sums sums, Report report) throws IOException {
        report.row(
                name,
                "recall@10 of the known matches (%d requests and roles)".formatted(service.size()),
                Report.share(Metrics.mean(service)),
                Report.share(Metrics.mean(bm25())),
                "–");
        report.row(name, "pairs whose parts add up to their points", sums.right + " of " + sums.all, "–", "–");
    }

    private List<KnownMatch> known() {
        return district.knownMatches().stream()
                .filter(known -> !known.profiles().isEmpty())
                .toList();
    }

    /** The same question to plain BM25 over everybody who has the role. */
    private List<Double> bm25() throws IOException {
        Map<Role, Bm25Index> indexes = new EnumMap<>(Role.class);
        List<Double> recalls = new ArrayList<>();
        for (Role role : Role.values()) {
            indexes.put(role, new Bm25Index(texts(role)));
        }
        for (KnownMatch known : known()) {
            RequestDocument request = requests.get(known.request());
            Bm25Index index = indexes.get(known.role());
            if (request != null && index != null) {
                // All that the request says in words, its skills too: the service reads them as well.
                String text = joined(
                        Stream.ofNullable(request.title()),
                        Stream.concat(
                                Stream.ofNullable(request.description()),
                                Stream.concat(request.requiredSkills().stream(), request.preferredSkills().stream())));
                recalls.add(Metrics.recall(index.ranking(text, DEPTH), new HashSet<>(known.profiles()), DEPTH));
            }
        }
        for (Bm25Index index : indexes.values()) {
            index.close();
        }
        return recalls;
    }

    private Map<String, String> texts(Role role) {
        Map<String, String> texts = new LinkedHashMap<>();
        district.profiles().stream()
                .filter(profile -> profile.roles().contains(role))
                .forEach(profile -> texts.put(String.valueOf(profile.externalRef()), text(profile)));
        return texts;
    }

    private static String text(ProfileDocument profile) {
        return joined(
                Stream.ofNullable(profile.headline()),
                Stream.ofNullable(profile.summary()),
                profile.skills().stream(),
                profile.outputs().stream().map(ProfileDocument.Work::title),
                profile.outputs().stream().map(ProfileDocument.Work::text).flatMap(Stream::ofNullable));
    }

    @SafeVarargs
    private static String joined(Stream<String>... parts) {
        return Stream.of(parts).flatMap(Function.identity()).collect(Collectors.joining("\n"));
    }

    /** Whether explained points add up. */
    private static final class Sums {
        private int all;
        private int right;

        void add(JsonNode match) {
            int sum = 0;
            for (JsonNode component : match.get("components")) {
                sum += component.get("points").asInt();
            }
            all++;
            right += sum == match.get("points").asInt() ? 1 : 0;
        }
    }
}
