package org.bole.bench;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bole.bench.DistrictScene.Shown;
import org.bole.profile.domain.Profile;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.application.ScoreReading;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.RequestScorer;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.confidence.Confidence;
import org.bole.scoring.domain.confidence.Confidence.Level;

/** Withholds what is known of a pair, and sees whether the range of its score holds the score of the whole. */
final class Coverage {
    private static final String[] HEADER = {
        "", "pairs", "score within the range", "of pairs that fit", "mean width", "mean error", "confidence"
    };
    /** Of a ranking every so many places. */
    private static final int EVERY = 3;

    private final DistrictScene scene;
    private final EmbeddedTexts texts;
    private final ScoreReading reading = new ScoreReading();
    private final Map<Cut, Sum> byCut = new EnumMap<>(Cut.class);
    private final Map<Level, Sum> byLevel = new EnumMap<>(Level.class);

    Coverage(DistrictScene scene, EmbeddedTexts texts) {
        this.scene = scene;
        this.texts = texts;
    }

    /** Ranges of one sort. */
    private static final class Sum {
        private int pairs;
        private int held;
        private int fitting;
        private int heldFitting;
        private double width;
        private double error;
        private double confidence;

        void add(Confidence one, int points, Shown shown) {
            int whole = shown.points();
            int within = one.low() <= whole && whole <= one.high() ? 1 : 0;
            pairs++;
            held += within;
            fitting += shown.fits() ? 1 : 0;
            heldFitting += shown.fits() ? within : 0;
            width += one.high() - one.low();
            error += Math.abs(whole - points);
            confidence += one.value();
        }

        String[] row(String name) {
            return new String[] {
                name,
                Report.count(pairs),
                Report.share((double) held / pairs),
                Report.share((double) heldFitting / fitting),
                Report.count(width / pairs),
                Report.count(error / pairs),
                Report.share(confidence / pairs)
            };
        }
    }

    String measured() {
        List<Shown> shown = scene.shown();
        TalentRequest last = null;
        Map<TalentRequest, RequestScorer> scorers = new HashMap<>();
        Map<String, Candidate> people = new HashMap<>();
        for (int i = 0; i < shown.size(); i += EVERY) {
            Shown one = shown.get(i);
            if (last != one.request()) {
                scorers.clear();
                last = one.request();
            }
            for (Cut cut : Cut.values()) {
                RequestScorer scorer =
                        scorers.computeIfAbsent(cut.of(one.request()), request -> scene.scorer(request, one.asker()));
                add(cut, scorer, people.computeIfAbsent(cut + one.profile(), name -> cut(cut, one.profile())), one);
            }
        }
        Report cuts = new Report("Confidence by what is withheld", HEADER);
        byCut.forEach((cut, sum) -> cuts.row(sum.row(cut.title())));
        Report levels = new Report("Confidence by level", HEADER);
        byLevel.forEach((level, sum) -> levels.row(sum.row(level.name())));
        return cuts.markdown() + levels.markdown();
    }

    private Candidate cut(Cut cut, String reference) {
        Profile profile = cut.of(scene.person(reference));
        return scene.candidate(profile, cut == Cut.NO_VECTORS ? Vectors.NONE : texts);
    }

    private void add(Cut cut, RequestScorer scorer, Candidate candidate, Shown one) {
        Match match = scorer.match(candidate, one.role());
        Confidence confidence = reading.confidence(scorer, candidate, match);
        for (Sum sum : List.of(
                byCut.computeIfAbsent(cut, any -> new Sum()),
                byLevel.computeIfAbsent(confidence.level(), any -> new Sum()))) {
            sum.add(confidence, match.points(), one);
        }
    }
}
