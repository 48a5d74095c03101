package org.bole.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well the service ranks, as its callers see it; prints one table. Arguments: see {@link Arguments}. */
public final class Quality {
    private static final Set<String> SETS =
            Set.of(GoldStandard.NAME, JobTitles.NAME, ProjectPi.MANAGEMENT, TechnologyNeeds.NAME);

    private final Arguments arguments;
    private final Report report = new Report("Quality", "data", "measure", "Bole", "BM25 (this run)", "published");

    private Quality(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws IOException {
        Quality quality = new Quality(Arguments.of(words));
        try {
            quality.measure();
        } finally {
            System.out.print(quality.report.markdown());
        }
    }

    private void measure() throws IOException {
        if (SETS.stream().anyMatch(arguments::wants)) {
            try (Service service = Service.of(arguments)) {
                stateless(service.api());
                stored(service.api());
            }
        }
        if (arguments.wants(ProjectPi.SOCIAL)) {
            // Its people would stand in the rankings of the others.
            try (Service service = Service.of(arguments)) {
                investigators(ProjectPi.SOCIAL, new Loading(service.api()), service.api());
            }
        }
        if (arguments.wants(KnownDistrict.PART)) {
            district(0);
        }
        if (arguments.wants(KnownDistrict.ENGLISH_PART)) {
            district(100);
        }
    }

    private void district(int englishPercent) throws IOException {
        try (Service service = withDistrict(englishPercent)) {
            new KnownDistrict(DistrictScene.TODAY, englishPercent).measure(service.api(), report);
        }
    }

    private Service withDistrict(int englishPercent) throws IOException {
        return arguments.url() == null
                ? Service.started(
                        arguments.jar(),
                        Map.of("BOLE_DEMO", "true", "BOLE_DEMO_ENGLISH_PERCENT", String.valueOf(englishPercent)),
                        List.of())
                : Service.of(arguments);
    }

    private void stateless(ApiClient api) throws IOException {
        if (arguments.wants(GoldStandard.NAME) && GoldStandard.present(arguments.data())) {
            GoldStandard.read(arguments.data()).measure(api, report);
        }
        if (arguments.wants(JobTitles.NAME) && JobTitles.present(arguments.data())) {
            JobTitles.read(arguments.data()).measure(api, report);
        }
    }

    private void investigators(String set, Loading loading, ApiClient api) throws IOException {
        if (arguments.wants(set) && ProjectPi.present(set, arguments.data())) {
            ProjectPi.read(set, arguments.data()).measure(loading, api, report);
        }
    }

    private void stored(ApiClient api) throws IOException {
        Loading loading = new Loading(api);
        investigators(ProjectPi.MANAGEMENT, loading, api);
        if (arguments.wants(TechnologyNeeds.NAME) && TechnologyNeeds.present(arguments.data())) {
            TechnologyNeeds.read(arguments.data()).measure(loading, api, report);
        }
    }
}
