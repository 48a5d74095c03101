package org.bole.scoring.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bole.organization.domain.CreditCode;
import org.bole.platform.search.Query;
import org.bole.profile.domain.Role;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.TalentRequest;
import org.bole.scoring.application.CandidateIndex.Wanted;
import org.bole.scoring.domain.Party;
import org.bole.scoring.domain.Taxonomy;

/**
 * Who may be eligible, as a filter of the index: the hard requirements and conflicts of interest as far as fields can say
 * them. Never leaves out anybody whom {@link org.bole.scoring.domain.Eligibility the rules} would let in.
 */
final class CandidateFilters {
    private static final String HOME_LANGUAGE = "zh";

    private final TalentRequest request;
    private final Wanted wanted;
    private final Taxonomy taxonomy;

    private CandidateFilters(Wanted wanted, Taxonomy taxonomy) {
        this.wanted = wanted;
        this.taxonomy = taxonomy;
        request = wanted.request().request();
    }

    /** Every role asks for something else of the person: whoever satisfies one of them. */
    static Query of(Wanted wanted, Taxonomy taxonomy) {
        CandidateFilters filters = new CandidateFilters(wanted, taxonomy);
        List<Query> roles = wanted.roles().stream()
                .sorted()
                .filter(role -> wanted.request().request().seats().offers(role))
                .map(filters::role)
                .toList();
        List<Query> parts = new ArrayList<>(filters.everybody());
        parts.add(new Query.Any(roles));
        return new Query.All(parts);
    }

    private List<Query> everybody() {
        List<Query> parts = new ArrayList<>();
        parts.add(new Query.OneOf(CandidateFields.REACH, Set.of(CandidateFields.EVERYWHERE, asker())));
        Requirements requirements = request.requirements();
        if (requirements.minimumDegree() != null) {
            parts.add(new Query.AtLeast(
                    CandidateFields.DEGREE, requirements.minimumDegree().ordinal()));
        }
        requirements.languages().stream()
                .filter(language -> !language.equals(HOME_LANGUAGE))
                .map(language -> new Query.OneOf(CandidateFields.LANGUAGES, Set.of(language)))
                .forEach(parts::add);
        parts.addAll(employers());
        if (wanted.region() != null) {
            parts.add(new Query.Any(List.of(
                    new Query.OneOf(CandidateFields.REGIONS, Set.of(CandidateFields.EVERYWHERE, wanted.region())),
                    new Query.OneOf(
                            CandidateFields.STATED_REGIONS,
                            Set.copyOf(CandidateFields.withAbove(taxonomy, wanted.region()))))));
        }
        return parts;
    }

    private List<Query> employers() {
        List<Query> parts = new ArrayList<>();
        Party asker = wanted.request().asker();
        Set<String> refused = new HashSet<>(codes(request.requirements().excluded()));
        if (asker != null) {
            refused.addAll(codes(asker.holdings()));
            // Whoever the asker employs may hold shares of it: the rules for its own people decide.
            Set<String> code = Set.of(asker.code().value());
            parts.add(new Query.Any(List.of(
                    new Query.OneOf(CandidateFields.EMPLOYER, Set.of(asker())),
                    new Query.All(List.of(
                            new Query.Not(new Query.OneOf(CandidateFields.HOLDINGS, code)),
                            new Query.Not(new Query.OneOf(CandidateFields.TIES, code)))))));
            refused.remove(asker.code().value());
        }
        if (!refused.isEmpty()) {
            parts.add(new Query.Not(new Query.OneOf(CandidateFields.EMPLOYER_CODE, refused)));
        }
        return parts;
    }

    private static Set<String> codes(Set<CreditCode> codes) {
        return codes.stream().map(CreditCode::value).collect(Collectors.toSet());
    }

    private Query role(Role role) {
        List<Query> parts = new ArrayList<>();
        parts.add(new Query.OneOf(CandidateFields.ROLES, Set.of(role.name())));
        Requirements requirements = request.requirements();
        if (requirements.minimumRank() != null && role != Role.TALENT) {
            parts.add(new Query.AtLeast(
                    CandidateFields.RANK, requirements.minimumRank().ordinal()));
        }
        Query own = new Query.OneOf(CandidateFields.EMPLOYER, Set.of(asker()));
        MentorSource source = request.seats().mentorSource();
        if (role != Role.ENTERPRISE_MENTOR || source == MentorSource.POOL) {
            parts.add(new Query.Not(own));
        } else if (source == MentorSource.OWN) {
            parts.add(own);
        }
        return new Query.All(parts);
    }

    private String asker() {
        return request.organization() == null
                ? CandidateFields.NOWHERE + CandidateFields.NOWHERE
                : request.organization().value().toString();
    }
}
