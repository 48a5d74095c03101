package org.bole.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Profile;
import org.bole.scoring.domain.Candidate;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.ProfileTexts;
import org.bole.scoring.domain.Vectors;
import org.bole.scoring.domain.text.Embedding;
import org.jspecify.annotations.Nullable;

/** A person with all texts together as one output more: what the service does not do, to see what it would be worth. */
final class WholeProfile {
    private WholeProfile() {}

    /** The whole has the mean of its texts' vectors. Nobody with fewer than two texts gets it: it would say nothing new. */
    static Candidate candidate(Profile person, CandidateFactory factory, Vectors vectors) {
        List<String> texts = ProfileTexts.units(person.expertise()).stream()
                .map(ProfileTexts.Text::text)
                .toList();
        if (texts.size() < 2) {
            return factory.candidate(person, null, vectors);
        }
        String whole = texts.stream().collect(Collectors.joining("\n"));
        Embedding mean = mean(texts, vectors);
        Profile wider = new Profile(
                person.roles(),
                wider(person.expertise(), whole),
                person.qualification(),
                person.availability(),
                person.standing());
        return factory.candidate(wider, null, text -> text.equals(whole) ? mean : vectors.find(text));
    }

    private static Expertise wider(Expertise expertise, String whole) {
        List<Output> outputs = new ArrayList<>(expertise.outputs());
        outputs.add(new Output(OutputKind.OTHER, whole, null, null));
        return new Expertise(
                expertise.headline(),
                expertise.summary(),
                expertise.skills(),
                expertise.disciplines(),
                expertise.industries(),
                outputs);
    }

    private static @Nullable Embedding mean(List<String> texts, Vectors vectors) {
        Embedding first = vectors.find(texts.get(0));
        if (first == null) {
            return null;
        }
        double[] sum = new double[first.values().length];
        for (String text : texts) {
            Embedding one = vectors.find(text);
            if (one != null && one.comparableWith(first)) {
                one.addTo(sum, 1);
            }
        }
        return Embedding.of(first.model(), sum);
    }
}
