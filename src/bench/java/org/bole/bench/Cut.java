package org.bole.bench;

import java.util.List;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.Qualification;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Topic;

/** A pair of which less is known than there is to know. */
enum Cut {
    WHOLE("nothing withheld"),
    ONE_OUTPUT("one output alone"),
    THREE_OUTPUTS("three outputs alone"),
    ONE_SKILL("one skill alone"),
    NO_OUTPUTS("without outputs"),
    NO_SKILLS("without skills"),
    ONE_EACH("one output and one skill"),
    NO_CODES("without disciplines and industries"),
    NO_FACTS("without rank, degree, place and time"),
    THIN("one output and one skill, without codes and facts"),
    NO_VECTORS("words alone"),
    SHORT_REQUEST("request of a title and skills"),
    UNSKILLED_REQUEST("request without skills");

    private final String title;

    Cut(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean ofRequest() {
        return this == SHORT_REQUEST || this == UNSKILLED_REQUEST;
    }

    TalentRequest of(TalentRequest request) {
        Topic all = request.topic();
        List<String> none = List.of();
        Topic topic = switch (this) {
            case SHORT_REQUEST ->
                new Topic(
                        all.title(),
                        null,
                        all.requiredSkills(),
                        all.preferredSkills(),
                        all.disciplines(),
                        all.industries());
            case UNSKILLED_REQUEST ->
                new Topic(all.title(), all.description(), none, none, all.disciplines(), all.industries());
            default -> all;
        };
        return new TalentRequest(
                request.kind(),
                topic,
                request.seats(),
                request.requirements(),
                request.terms(),
                request.organization());
    }

    Profile of(Profile profile) {
        boolean facts = this != NO_FACTS && this != THIN;
        return new Profile(
                profile.roles(),
                expertise(profile.expertise()),
                facts ? profile.qualification() : Qualification.UNKNOWN,
                facts ? profile.availability() : Availability.NOT_STATED,
                profile.standing());
    }

    private Expertise expertise(Expertise all) {
        return switch (this) {
            case ONE_OUTPUT -> cut(all, false, 0, 1, true);
            case THREE_OUTPUTS -> cut(all, false, 0, 3, true);
            case ONE_SKILL -> cut(all, false, 1, 0, true);
            case NO_OUTPUTS -> cut(all, true, 100, 0, true);
            case NO_SKILLS -> cut(all, true, 0, 100, true);
            case ONE_EACH -> cut(all, false, 1, 1, true);
            case NO_CODES -> cut(all, true, 100, 100, false);
            case THIN -> cut(all, false, 1, 1, false);
            case WHOLE, NO_FACTS, NO_VECTORS, SHORT_REQUEST, UNSKILLED_REQUEST -> all;
        };
    }

    private static Expertise cut(Expertise all, boolean summary, int skills, int outputs, boolean codes) {
        List<Output> shown = all.outputs().stream().limit(outputs).toList();
        List<String> known = all.skills().stream().limit(skills).toList();
        return new Expertise(
                summary ? all.headline() : null,
                summary ? all.summary() : null,
                known,
                codes ? all.disciplines() : List.of(),
                codes ? all.industries() : List.of(),
                shown);
    }
}
