package org.bole.bench;

import java.util.List;
import java.util.Map;

/**
 * How wrongly each expert's papers are ordered by predicted expertise, over all experts.
 *
 * <p>Source: Stelmakh et al. 2023, A Gold Standard Dataset for the Reviewer Assignment Problem: the share of the summed
 * rating differences whose pairs are the wrong way round, ties counting half. A pair is easy when one paper is rated at
 * least 4 and the other at most 2, hard when both are rated at least 4 and differ.
 *
 * @param loss in [0, 1], less is better; .5 for a coin
 * @param easy share of the easy pairs in the right order
 * @param hard share of the hard pairs in the right order
 */
record ExpertiseLoss(double loss, double easy, double hard) {

    /** A paper's rating by the expert, 1–5, and the prediction, of any scale. */
    record Rated(double rating, double predicted) {}

    /** @param experts each expert's papers */
    static ExpertiseLoss of(Map<String, List<Rated>> experts) {
        Sums sums = new Sums();
        for (List<Rated> papers : experts.values()) {
            for (int i = 0; i < papers.size(); i++) {
                for (int j = i + 1; j < papers.size(); j++) {
                    sums.add(papers.get(i), papers.get(j));
                }
            }
        }
        return sums.result();
    }

    static ExpertiseLoss mean(List<ExpertiseLoss> all) {
        return new ExpertiseLoss(
                Metrics.mean(all.stream().map(ExpertiseLoss::loss).toList()),
                Metrics.mean(all.stream().map(ExpertiseLoss::easy).toList()),
                Metrics.mean(all.stream().map(ExpertiseLoss::hard).toList()));
    }

    private static final class Sums {
        private double wrong;
        private double all;
        private int easy;
        private int easyRight;
        private int hard;
        private int hardRight;

        void add(Rated a, Rated b) {
            double wanted = a.rating() - b.rating();
            double agreement = wanted * Math.signum(a.predicted() - b.predicted());
            all += Math.abs(wanted);
            wrong += agreement > 0 ? 0 : agreement < 0 ? Math.abs(wanted) : Math.abs(wanted) / 2;
            if (wanted != 0) {
                count(Math.max(a.rating(), b.rating()), Math.min(a.rating(), b.rating()), agreement > 0);
            }
        }

        private void count(double high, double low, boolean right) {
            if (low >= 4) {
                hard++;
                hardRight += right ? 1 : 0;
            }
            if (high >= 4 && low <= 2) {
                easy++;
                easyRight += right ? 1 : 0;
            }
        }

        ExpertiseLoss result() {
            return new ExpertiseLoss(
                    wrong / all, easyRight / (double) Math.max(1, easy), hardRight / (double) Math.max(1, hard));
        }
    }
}
