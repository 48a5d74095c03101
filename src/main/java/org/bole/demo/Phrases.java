package org.bole.demo;

import java.util.List;
import java.util.Map;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestKind;

/**
 * Sentences with gaps such as <code>{o}</code>, which {@link Wording} fills from a topic.
 *
 * @param summaries by role
 * @param withoutWorks what people without any output say of themselves
 * @param alsoKnows what is said of a second topic
 * @param openings how an enterprise introduces itself; one is empty
 * @param goals how the targets are introduced
 */
record Phrases(
        Map<OutputKind, Work> works,
        Map<Role, List<String>> headlines,
        Map<Role, List<String>> summaries,
        Map<Role, List<String>> withoutWorks,
        List<String> alsoKnows,
        Map<RequestKind, Call> requests,
        List<String> openings,
        List<String> goals) {

    /** Titles and texts of one kind of output; each title goes with each text. */
    record Work(List<String> titles, List<String> texts) {}

    /** Titles and last sentences of one kind of request. */
    record Call(List<String> titles, List<String> closings) {}
}
