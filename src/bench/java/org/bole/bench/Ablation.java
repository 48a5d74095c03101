package org.bole.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What each part of scoring is worth: each data set with the whole model and with one part changed, in process with the
 * service's own classes; prints one table. Empty cells: the part has nothing to do there. Arguments: see
 * {@link Arguments}.
 */
public final class Ablation {
    private final Arguments arguments;
    private final List<String> measures = new ArrayList<>();
    private final Map<Variant, List<String>> cells = new EnumMap<>(Variant.class);

    /** Figures of a variant, in the order of the set's measures; null where it has nothing to do with the set. */
    @FunctionalInterface
    private interface Figures {
        @Nullable
        List<Double> of(Variant variant);
    }

    private Ablation(Arguments arguments) {
        this.arguments = arguments;
        for (Variant variant : Variant.values()) {
            cells.put(variant, new ArrayList<>());
        }
    }

    public static void main(String[] words) throws IOException {
        Arguments arguments = Arguments.of(words);
        Ablation ablation = new Ablation(arguments);
        try (EmbeddedTexts texts = new EmbeddedTexts(arguments.vectors())) {
            ablation.measure(texts);
        } finally {
            System.out.print(ablation.markdown());
        }
    }

    private void measure(EmbeddedTexts texts) {
        Path data = arguments.data();
        if (arguments.wants(GoldStandard.NAME) && GoldStandard.present(data)) {
            GoldStandard set = GoldStandard.read(data);
            List<String> names = List.of("loss (less is better)", "easy", "hard");
            columns(GoldStandard.NAME, names, relevance(Variant::concernsAbstracts, set::measure, texts));
        }
        if (arguments.wants(JobTitles.NAME) && JobTitles.present(data)) {
            JobTitles set = JobTitles.read(data);
            columns(JobTitles.NAME, List.of("MAP"), relevance(Variant::concernsHeadlines, set::measure, texts));
        }
        for (String name : List.of(ProjectPi.MANAGEMENT, ProjectPi.SOCIAL)) {
            if (arguments.wants(name) && ProjectPi.present(name, data)) {
                ProjectPi set = ProjectPi.read(name, data).every(arguments.every());
                List<String> names = List.of("MRR", "recall@10");
                columns(name, names, relevance(Variant::concernsTitlesAlone, set::measure, texts));
            }
        }
        district(KnownDistrict.PART, 0, texts);
        district(KnownDistrict.ENGLISH_PART, 100, texts);
    }

    private void district(String part, int englishPercent, EmbeddedTexts texts) {
        if (arguments.wants(part)) {
            DistrictInProcess district = new DistrictInProcess(DistrictScene.TODAY, englishPercent);
            columns(part, List.of("recall@10"), variant -> {
                ServiceModel model = variant.scores(texts);
                return model == null ? null : List.of(district.recall(model));
            });
        }
    }

    @FunctionalInterface
    private interface Measured {
        List<Double> of(TextModel model);
    }

    private static Figures relevance(Predicate<Variant> concerned, Measured measured, EmbeddedTexts texts) {
        return variant -> concerned.test(variant) ? measured.of(variant.relevance(texts)) : null;
    }

    private void columns(String set, List<String> names, Figures figures) {
        names.forEach(name -> measures.add(set + ", " + name));
        for (Variant variant : Variant.values()) {
            List<Double> values = figures.of(variant);
            List<String> row = cells.getOrDefault(variant, new ArrayList<>());
            for (int i = 0; i < names.size(); i++) {
                row.add(values == null ? "" : Report.share(values.get(i)));
            }
            if (values != null) {
                Progress.say("%s, %s: %s", set, variant.title(), values);
            }
        }
    }

    private String markdown() {
        List<String> header = new ArrayList<>(List.of("part"));
        header.addAll(measures);
        Report report = new Report("Ablation", header.toArray(String[]::new));
        cells.forEach((variant, values) -> {
            List<String> row = new ArrayList<>(List.of(variant.title()));
            row.addAll(values);
            while (row.size() < header.size()) {
                row.add("");
            }
            report.row(row.toArray(String[]::new));
        });
        return report.markdown();
    }
}
