package org.bole.team.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.profile.domain.ProfileId;
import org.bole.scoring.application.Pair;
import org.bole.scoring.application.Ranked;
import org.bole.scoring.domain.Evidence.SkillEvidence;
import org.bole.scoring.domain.Match;
import org.bole.team.domain.BestTeams.Field;
import org.bole.team.domain.Member;

/** Who may take one place of a request, as ranked for it. */
final class Ranking {
    static final Ranking NOBODY = new Ranking(new Ranked(List.of(), false));

    private final Field field;
    private final List<String> skills;
    private final Map<ProfileId, Pair> pairs = new HashMap<>();

    Ranking(Ranked ranked) {
        ranked.pairs().forEach(pair -> pairs.put(profile(pair), pair));
        field = new Field(ranked.pairs().stream().map(Ranking::member).toList(), ranked.more());
        skills = ranked.pairs().stream()
                .limit(1)
                .flatMap(pair -> required(pair.match()).stream())
                .map(SkillEvidence::skill)
                .toList();
    }

    Field field() {
        return field;
    }

    /** Names of the required skills, in the request's order; empty where nobody is ranked. */
    List<String> skills() {
        return skills;
    }

    Pair pair(Member member) {
        return Objects.requireNonNull(pairs.get(member.profile()));
    }

    private static ProfileId profile(Pair pair) {
        return new ProfileId(pair.profile().id());
    }

    private static Member member(Pair pair) {
        double[] skills = required(pair.match()).stream()
                .mapToDouble(SkillEvidence::value)
                .toArray();
        return new Member(profile(pair), pair.match().points(), skills);
    }

    private static List<SkillEvidence> required(Match match) {
        return match.components().stream()
                .flatMap(component -> component.evidence().stream())
                .filter(SkillEvidence.class::isInstance)
                .map(SkillEvidence.class::cast)
                .filter(SkillEvidence::required)
                .toList();
    }
}
