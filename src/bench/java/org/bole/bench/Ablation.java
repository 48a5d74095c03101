package org.bole.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What each part of text relevance is worth: each data set with the whole model and with one part left out, in process
 * with the service's own classes; prints one table. Arguments: see {@link Arguments}.
 */
public final class Ablation {
    private final Arguments arguments;
    private final Report report = new Report("Ablation of text relevance", header());

    private Ablation(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws IOException {
        Ablation ablation = new Ablation(Arguments.of(words));
        try (EmbeddedTexts texts = new EmbeddedTexts()) {
            ablation.measure(texts);
        } finally {
            System.out.print(ablation.report.markdown());
        }
    }

    private void measure(EmbeddedTexts texts) {
        Path data = arguments.data();
        if (arguments.wants(GoldStandard.NAME) && GoldStandard.present(data)) {
            GoldStandard set = GoldStandard.read(data);
            rows(GoldStandard.NAME, List.of("loss (less is better)", "easy", "hard"), set::measure, texts);
        }
        if (arguments.wants(JobTitles.NAME) && JobTitles.present(data)) {
            JobTitles set = JobTitles.read(data);
            rows(JobTitles.NAME, List.of("MAP"), set::measure, texts);
        }
        for (String name : List.of(ProjectPi.MANAGEMENT, ProjectPi.SOCIAL)) {
            if (arguments.wants(name) && ProjectPi.present(name, data)) {
                ProjectPi set = ProjectPi.read(name, data);
                rows(name, List.of("MRR", "recall@10"), set::measure, texts);
            }
        }
    }

    private static String[] header() {
        List<String> header = new ArrayList<>(List.of("data", "measure"));
        for (Variant variant : Variant.values()) {
            header.add(variant.title());
        }
        return header.toArray(String[]::new);
    }

    /** One row for each of {@code measures}. @param figures of a model, in the measures' order */
    private void rows(
            String set, List<String> measures, Function<TextModel, List<Double>> figures, EmbeddedTexts texts) {
        List<List<String>> rows = new ArrayList<>();
        measures.forEach(measure -> rows.add(new ArrayList<>(List.of(set, measure))));
        for (Variant variant : Variant.values()) {
            List<Double> values = figures.apply(variant.model(texts));
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(Report.share(values.get(i)));
            }
            Progress.say("%s, %s: %s", set, variant.title(), values);
        }
        rows.forEach(row -> report.row(row.toArray(String[]::new)));
    }
}
