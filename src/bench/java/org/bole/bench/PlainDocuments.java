package org.bole.bench;

import java.util.List;
import java.util.Set;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Standing;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.Seats;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Terms;
import org.bole.request.domain.Topic;
import org.jspecify.annotations.Nullable;

/** The records of the data sets as the domain knows them; {@link Documents} for callers within the process. */
final class PlainDocuments {
    private PlainDocuments() {}

    /** @param text null where there is only a title */
    static Output output(String title, @Nullable String text) {
        return new Output(
                OutputKind.PAPER,
                PlainText.line(title, 2_000).orElse("–"),
                text == null ? null : PlainText.lines(text, 100_000).orElse(null),
                null);
    }

    /** @param year null where unknown */
    static Output project(String title, @Nullable Integer year) {
        return new Output(OutputKind.PROJECT, PlainText.line(title, 2_000).orElse("–"), null, year);
    }

    static Profile author(Output... outputs) {
        return author(List.of(outputs));
    }

    static Profile author(List<Output> outputs) {
        return person(new Expertise(null, null, List.of(), List.of(), List.of(), outputs));
    }

    static Profile headed(String headline) {
        return person(new Expertise(headline, null, List.of(), List.of(), List.of(), List.of()));
    }

    private static Profile person(Expertise expertise) {
        return new Profile(Set.of(), expertise, Qualification.UNKNOWN, Availability.NOT_STATED, Standing.OPEN);
    }

    static TalentRequest request(String title, @Nullable String text) {
        Topic topic = new Topic(
                PlainText.line(title, 2_000).orElse(null),
                text == null ? null : PlainText.lines(text, 100_000).orElse(null),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new TalentRequest(
                RequestKind.CONSULTING, topic, Seats.NOT_STATED, Requirements.NONE, Terms.NOT_STATED, null);
    }
}
