package org.bole.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bole.scoring.application.ScoreModels;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.domain.reliability.Labelled;
import org.bole.scoring.domain.reliability.Likelihood;
import org.bole.scoring.domain.reliability.ReliabilityCurve;
import org.bole.scoring.domain.reliability.ReliabilityCurve.Predicted;
import org.jspecify.annotations.Nullable;

/**
 * What points mean and how sure they are, in process with the service's own classes; prints tables, and the figures that
 * {@code scoring/model.json} keeps. Arguments: see {@link Arguments}.
 */
public final class Reliability {
    private static final String CONFIDENCE = "confidence";
    private static final int FOLDS = 5;
    /** The likelihood is fitted on one district and measured on another; the service shows a third. */
    private static final long FITTED = 2;

    private static final long MEASURED = 3;

    private final Arguments arguments;
    private final Report curves = new Report("Reliability", "data", "predicted", "observed", "95 % interval", "pairs");
    private final Report errors = new Report("Errors on held-out pairs", "data", "pairs", "fitting", "Brier", "ECE");

    private Reliability(Arguments arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] words) throws IOException {
        Arguments arguments = Arguments.of(words);
        Reliability reliability = new Reliability(arguments);
        try (EmbeddedTexts texts = new EmbeddedTexts(arguments.vectors())) {
            reliability.measure(texts);
        }
    }

    private void measure(EmbeddedTexts texts) {
        Path data = arguments.data();
        TextModel points = ServiceModel.of(texts, new ScoreModels().builtIn()).points();
        if (arguments.wants(KnownDistrict.PART)) {
            district(texts);
        }
        if (arguments.wants(GoldStandard.NAME) && GoldStandard.present(data)) {
            crossValidated(GoldStandard.NAME, GoldStandard.read(data).labelled(points));
        }
        if (arguments.wants(JobTitles.NAME) && JobTitles.present(data)) {
            crossValidated(JobTitles.NAME, JobTitles.read(data).labelled(points));
        }
        System.out.print(curves.markdown());
        System.out.print(errors.markdown());
        if (arguments.wants(CONFIDENCE)) {
            System.out.print(new Coverage(new DistrictScene(MEASURED, 0, texts), texts).measured());
        }
    }

    private void district(EmbeddedTexts texts) {
        List<Labelled> fitted = labelled(FITTED, texts);
        List<Labelled> measured = labelled(MEASURED, texts);
        Likelihood likelihood = Likelihood.fit(fitted);
        row("demo district of another seed", likelihood, measured);
        row(
                "the same, by the likelihood in force",
                new ScoreReading().likelihood().likelihood(),
                measured);
        System.out.printf(
                Locale.ROOT,
                "%nOf %d pairs: \"knots\": [%s]%n",
                fitted.size(),
                likelihood.knots().stream()
                        .map(knot -> String.format(Locale.ROOT, "[%.0f, %.4f]", knot.points(), knot.share()))
                        .collect(Collectors.joining(", ")));
    }

    private static List<Labelled> labelled(long seed, EmbeddedTexts texts) {
        List<Labelled> labelled = new DistrictScene(seed, 0, texts)
                .shown().stream()
                        .map(one -> new Labelled(one.points(), one.fits()))
                        .toList();
        Progress.say("district %d: %d pairs", seed, labelled.size());
        return labelled;
    }

    private void row(String name, Likelihood likelihood, List<Labelled> pairs) {
        add(
                name,
                pairs.stream()
                        .map(pair -> new Predicted(likelihood.at(pair.points()), pair.fits(), 1))
                        .toList());
    }

    /** Each group predicted by what was fitted to the groups of the other folds. */
    private void crossValidated(String name, List<List<Labelled>> groups) {
        List<Predicted> predicted = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int heldOut = fold;
            Likelihood likelihood = Likelihood.fit(IntStream.range(0, groups.size())
                    .filter(i -> i % FOLDS != heldOut)
                    .boxed()
                    .flatMap(i -> groups.get(i).stream())
                    .toList());
            for (int i = fold; i < groups.size(); i += FOLDS) {
                groups.get(i)
                        .forEach(pair -> predicted.add(new Predicted(likelihood.at(pair.points()), pair.fits(), 1)));
            }
        }
        add(name + ", cross-validated", predicted);
        row(
                name + ", by the likelihood in force",
                new ScoreReading().likelihood().likelihood(),
                flat(groups));
    }

    private static List<Labelled> flat(List<List<Labelled>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    private void add(String name, List<Predicted> pairs) {
        ReliabilityCurve curve = ReliabilityCurve.of(pairs);
        curve.bins()
                .forEach(bin -> curves.row(
                        name,
                        Report.share(bin.predicted()),
                        Report.share(bin.observed()),
                        Report.share(bin.low()) + "–" + Report.share(bin.high()),
                        Report.count(bin.pairs())));
        errors.row(
                name,
                Report.count(curve.pairs()),
                share(curve.observed()),
                share(curve.brier()),
                share(curve.calibrationError()));
    }

    private static String share(@Nullable Double value) {
        return value == null ? "–" : Report.share(value);
    }
}
