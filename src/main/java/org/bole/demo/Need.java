package org.bole.demo;

import org.bole.request.application.RequestDocument;
import org.bole.request.domain.MentorSource;

/** A request with what only the generator knows: its topic, and who asks. */
record Need(RequestDocument document, Topic topic, Site asker) {
    /** The same request with nothing that keeps anybody out but conflicts of interest. */
    Need eased() {
        RequestDocument strict = document;
        return new Need(
                new RequestDocument(
                        strict.externalRef(),
                        strict.organization(),
                        strict.kind(),
                        strict.status(),
                        strict.title(),
                        strict.description(),
                        strict.requiredSkills(),
                        strict.preferredSkills(),
                        strict.disciplines(),
                        strict.industries(),
                        strict.trl(),
                        strict.budget(),
                        strict.region(),
                        strict.workMode(),
                        strict.period(),
                        strict.deadline(),
                        strict.headcount(),
                        MentorSource.ANY,
                        null,
                        strict.excludedOrganizations()),
                topic,
                asker);
    }

    String reference() {
        return String.valueOf(document.externalRef());
    }
}
