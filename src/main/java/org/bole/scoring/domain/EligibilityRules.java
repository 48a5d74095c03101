package org.bole.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bole.organization.domain.CreditCode;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.profile.domain.Tie;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.domain.Reason.Code;
import org.jspecify.annotations.Nullable;

/**
 * Hard requirements and conflicts of interest. Every rule is asked, so that a person hears all reasons at once.
 *
 * <p>Source of the ownership rules: published commissioner schemes refuse firms that the applicant or the applicant's
 * university founded or holds shares in.
 */
public final class EligibilityRules {
    /** What somebody who names no language is taken to speak; who names some is taken at their word. */
    private static final String HOME_LANGUAGE = "zh";

    private final TalentRequest request;
    private final @Nullable Party asker;
    private final List<String> languages;

    /** @param asker null in stateless scoring */
    public EligibilityRules(TalentRequest request, @Nullable Party asker) {
        this.request = request;
        this.asker = asker;
        languages = request.requirements().languages().stream().sorted().toList();
    }

    /** @param role null: whatever the person can be (stateless scoring) */
    public Eligibility judge(Candidate candidate, @Nullable Role role) {
        List<Reason> reasons = new ArrayList<>(0);
        if (role != null) {
            seat(candidate, role, reasons);
        }
        consent(candidate.standing(), reasons);
        load(candidate.availability(), reasons);
        requirements(candidate.qualification(), role, reasons);
        conflicts(candidate, role, reasons);
        return Eligibility.of(reasons);
    }

    private void seat(Candidate candidate, Role role, List<Reason> reasons) {
        if (!candidate.canBe(role)) {
            reasons.add(new Reason(Code.ROLE_NOT_HELD, role.name(), null));
        }
        if (!request.seats().offers(role)) {
            reasons.add(new Reason(Code.ROLE_NOT_ASKED, role.name(), null));
        }
    }

    private void consent(Standing standing, List<Reason> reasons) {
        if (!standing.consenting()) {
            reasons.add(Reason.of(Code.NO_CONSENT));
        }
        boolean shown = switch (standing.visibility()) {
            case DISTRICT -> true;
            case ORGANIZATION -> isOwn(standing);
            case HIDDEN -> false;
        };
        if (!shown) {
            reasons.add(new Reason(Code.NOT_VISIBLE, null, standing.visibility().name()));
        }
    }

    private static void load(Availability availability, List<Reason> reasons) {
        Integer teams = availability.teams();
        Integer days = availability.daysPerMonth();
        if (teams != null && teams == 0 || days != null && days == 0) {
            reasons.add(Reason.of(Code.NO_CAPACITY));
        }
    }

    private void requirements(Qualification has, @Nullable Role role, List<Reason> reasons) {
        Requirements wanted = request.requirements();
        // A student's seat is judged by degree: students have no professional rank.
        if (wanted.minimumRank() != null && role != Role.TALENT) {
            if (has.rank() == null) {
                reasons.add(new Reason(Code.RANK_UNKNOWN, wanted.minimumRank().name(), null));
            } else if (has.rank().compareTo(wanted.minimumRank()) < 0) {
                reasons.add(new Reason(
                        Code.RANK_TOO_LOW,
                        wanted.minimumRank().name(),
                        has.rank().name()));
            }
        }
        if (wanted.minimumDegree() != null) {
            if (has.degree() == null) {
                reasons.add(
                        new Reason(Code.DEGREE_UNKNOWN, wanted.minimumDegree().name(), null));
            } else if (has.degree().compareTo(wanted.minimumDegree()) < 0) {
                reasons.add(new Reason(
                        Code.DEGREE_TOO_LOW,
                        wanted.minimumDegree().name(),
                        has.degree().name()));
            }
        }
        for (String language : languages) {
            if (!speaks(has.languages(), language)) {
                reasons.add(new Reason(Code.LANGUAGE_MISSING, language, null));
            }
        }
    }

    private static boolean speaks(Set<String> languages, String language) {
        return languages.contains(language) || languages.isEmpty() && language.equals(HOME_LANGUAGE);
    }

    private void conflicts(Candidate candidate, @Nullable Role role, List<Reason> reasons) {
        Standing standing = candidate.standing();
        Party employer = candidate.employer();
        boolean mentor = role == Role.ENTERPRISE_MENTOR;
        boolean ownMentor = mentor && isOwn(standing) && request.seats().mentorSource() != MentorSource.POOL;
        if (isOwn(standing) && !ownMentor) {
            reasons.add(Reason.of(Code.SAME_INSTITUTION));
        }
        if (mentor && request.seats().mentorSource() == MentorSource.OWN && !isOwn(standing)) {
            reasons.add(Reason.of(Code.NOT_OWN_MENTOR));
        }
        if (asker != null) {
            reasons.addAll(ties(standing, asker, ownMentor));
            if (employer != null && holds(employer, asker)) {
                reasons.add(Reason.of(Code.EMPLOYER_OWNERSHIP));
            }
        }
        if (employer != null && request.requirements().excluded().contains(employer.code())) {
            reasons.add(
                    new Reason(Code.EXCLUDED_ORGANIZATION, null, employer.code().value()));
        }
    }

    private static List<Reason> ties(Standing standing, Party asker, boolean ownMentor) {
        CreditCode code = asker.code();
        return standing.ties().stream()
                .filter(tie -> tie.organization().equals(code))
                // An enterprise's own mentor may own a part of it: the rule is against outsiders paid by their own
                // firm.
                .filter(tie -> !(ownMentor && isOwnership(tie)))
                .map(tie -> new Reason(
                        isOwnership(tie) ? Code.OWNERSHIP : Code.DECLARED_CONFLICT,
                        null,
                        tie.kind().name()))
                .distinct()
                .toList();
    }

    private static boolean isOwnership(Tie tie) {
        return switch (tie.kind()) {
            case FOUNDER, SHAREHOLDER -> true;
            case KINSHIP, PAST_EVALUATION, DECLARED -> false;
        };
    }

    private static boolean holds(Party employer, Party asker) {
        return !employer.id().equals(asker.id())
                && (employer.holdings().contains(asker.code())
                        || asker.holdings().contains(employer.code()));
    }

    private boolean isOwn(Standing standing) {
        return standing.employer() != null && standing.employer().equals(request.organization());
    }
}
