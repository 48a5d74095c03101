package org.bole.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.Profile;

/** Another pooling: asks a model about every output as if it were a person, and pools the answers. */
record OutputsApart(TextModel model, Pooling pooling) implements TextModel {
    /** Many values into one. */
    @FunctionalInterface
    interface Pooling {
        /** @param outputs whose {@code values} they are; empty for a person without any, who then has one value */
        double of(double[] values, List<Output> outputs);
    }

    @Override
    public Relevance among(List<Profile> people) {
        List<Profile> parts = new ArrayList<>();
        int[] ends = new int[people.size()];
        for (int i = 0; i < ends.length; i++) {
            parts.addAll(apart(people.get(i)));
            ends[i] = parts.size();
        }
        int[] owners = new int[parts.size()];
        for (int i = 0; i < ends.length; i++) {
            Arrays.fill(owners, start(ends, i), ends[i], i);
        }
        Relevance relevance = model.among(parts);
        return (request, wanted) -> {
            double[] values = relevance.to(request, part -> wanted.test(owners[part]));
            double[] pooled = new double[ends.length];
            for (int i = 0; i < ends.length; i++) {
                double[] own = Arrays.copyOfRange(values, start(ends, i), ends[i]);
                pooled[i] = pooling.of(own, people.get(i).expertise().outputs());
            }
            return pooled;
        };
    }

    private static int start(int[] ends, int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private static List<Profile> apart(Profile person) {
        Expertise all = person.expertise();
        return all.outputs().isEmpty()
                ? List.of(person)
                : all.outputs().stream().map(PlainDocuments::author).toList();
    }
}
