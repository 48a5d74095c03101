package org.bole.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Profile;

/**
 * Another pooling: asks a model about every output as if it were a person, and pools the answers.
 *
 * @param pooling of the values of one person's outputs
 */
record OutputsApart(TextModel model, ToDoubleFunction<double[]> pooling) implements TextModel {
    @Override
    public Relevance among(List<Profile> people) {
        List<Profile> parts = new ArrayList<>();
        int[] ends = new int[people.size()];
        for (int i = 0; i < ends.length; i++) {
            parts.addAll(apart(people.get(i)));
            ends[i] = parts.size();
        }
        Relevance relevance = model.among(parts);
        return request -> {
            double[] values = relevance.to(request);
            double[] pooled = new double[ends.length];
            for (int i = 0; i < ends.length; i++) {
                pooled[i] = pooling.applyAsDouble(Arrays.copyOfRange(values, i == 0 ? 0 : ends[i - 1], ends[i]));
            }
            return pooled;
        };
    }

    private static List<Profile> apart(Profile person) {
        Expertise all = person.expertise();
        return all.outputs().isEmpty()
                ? List.of(person)
                : all.outputs().stream().map(PlainDocuments::author).toList();
    }
}
