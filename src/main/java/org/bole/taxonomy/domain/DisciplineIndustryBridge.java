package org.bole.taxonomy.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a discipline has to do with an industry, for requests that name only industries and profiles that name only
 * disciplines. Built from an editable list of links; no standard maps the one to the other. Immutable, thread-safe,
 * O(1) per question; memory: one float for each industry and linked discipline (about 1 MB).
 */
public final class DisciplineIndustryBridge {
    private static final int NONE = -1;

    /**
     * A discipline with everything below it serves an industry with everything below it.
     *
     * @param weight in (0, 1]
     */
    public record Link(String discipline, String industry, double weight) {
        public Link {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException(
                        "weight (%s) of link %s to %s must be in (0, 1]".formatted(weight, discipline, industry));
            }
        }
    }

    private final CodeTable disciplines;
    private final CodeTable industries;
    /** For each discipline its row of {@link #weights}: its own or that of the nearest linked discipline above. */
    private final int[] rows;

    private final float[][] weights;

    /** @throws IllegalArgumentException when a link names an unknown code */
    public DisciplineIndustryBridge(CodeTable disciplines, CodeTable industries, List<Link> links) {
        this.disciplines = disciplines;
        this.industries = industries;
        Map<Integer, float[]> direct = new HashMap<>();
        for (Link link : links) {
            int discipline = known(disciplines, link.discipline());
            float[] row = direct.computeIfAbsent(discipline, none -> new float[industries.size()]);
            spread(known(industries, link.industry()), (float) link.weight(), row);
        }
        this.rows = new int[disciplines.size()];
        this.weights = new float[direct.size()][];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            // Parents come before their children, so the row above is final here.
            int above = disciplines.parentOf(i) == NONE ? NONE : rows[disciplines.parentOf(i)];
            float[] own = direct.get(i);
            if (own != null && above != NONE) {
                keepLarger(own, weights[above]);
            }
            if (own != null) {
                weights[count] = own;
            }
            rows[i] = own == null ? above : count++;
        }
    }

    /**
     * The largest weight of the links that cover both codes, in [0, 1]; 0 when no link does or a code is unknown. A more
     * specific discipline never gets less than the one above it.
     */
    public double similarity(String discipline, String industry) {
        int from = disciplines.indexOf(discipline);
        int to = industries.indexOf(industry);
        return from == NONE || to == NONE ? 0 : similarity(from, to);
    }

    /** As {@link #similarity(String, String)}, by the indexes of the two tables. */
    public double similarity(int discipline, int industry) {
        return rows[discipline] == NONE ? 0 : weights[rows[discipline]][industry];
    }

    private void spread(int linked, float weight, float[] row) {
        for (int i = linked; i < row.length; i++) {
            if (industries.covers(linked, i)) {
                row[i] = Math.max(row[i], weight);
            }
        }
    }

    private static void keepLarger(float[] own, float[] above) {
        for (int i = 0; i < own.length; i++) {
            own[i] = Math.max(own[i], above[i]);
        }
    }

    private static int known(CodeTable table, String code) {
        int index = table.indexOf(code);
        if (index == NONE) {
            throw new IllegalArgumentException("bridge: code (%s) is not in table %s"
                    .formatted(code, table.name().slug()));
        }
        return index;
    }
}
