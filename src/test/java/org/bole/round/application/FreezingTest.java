package org.bole.round.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.bole.organization.application.OrganizationReference;
import org.bole.platform.document.Stored;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.proposal.domain.Room.Held;
import org.bole.request.application.RequestDocument;
import org.bole.request.domain.RequestKind;
import org.bole.round.application.Freezing.Frozen;
import org.bole.round.application.StatedPreference.Exclusion;
import org.bole.round.application.StatedPreference.Party;
import org.bole.round.application.StatedPreference.Side;
import org.bole.round.domain.PreferenceCaps;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.Rounds;
import org.bole.round.domain.SolveRound;
import org.bole.scoring.application.Shortlists.Asked;
import org.bole.scoring.application.Shortlists.Found;
import org.bole.scoring.application.Shortlists.Listed;
import org.bole.scoring.application.Shortlists.Listing;
import org.bole.scoring.application.Shortlists.Lists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What preferences do to the inputs of a round: three requests, for each of which the same four people are considered. */
class FreezingTest {
    private static final int REQUESTS = 3;
    private static final int PEOPLE = 4;
    private static final RoundDocument ROUND = new RoundDocument("轮次", null, null);

    private static UUID request(int number) {
        return Rounds.request(number).value();
    }

    private static UUID profile(int number) {
        return Rounds.profile(number).value();
    }

    private static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (int r = 0; r < REQUESTS; r++) {
            RequestDocument document = new RequestDocument(
                    null,
                    new OrganizationReference(new UUID(9, 9), null, null),
                    RequestKind.CONSULTING,
                    null,
                    "需求",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
            asked.add(new Asked(
                    new Stored<>(request(r), 1, Instant.EPOCH, Instant.EPOCH, document), Set.copyOf(Wanted.PLACES)));
        }
        return asked;
    }

    /** Everybody for every place, person 0 with the most points. */
    private static Found found() {
        List<Listed> best = new ArrayList<>();
        for (int p = 0; p < PEOPLE; p++) {
            best.add(new Listed(Rounds.profile(p), 1, Availability.NOT_STATED, 9_900 - 1_000 * p, new double[0]));
        }
        List<Listing> byRole = Wanted.PLACES.stream()
                .map(role -> new Listing(role, PEOPLE + 2, best))
                .toList();
        return new Found("1", List.of(new Lists(0, byRole), new Lists(0, byRole), new Lists(0, byRole)));
    }

    private static StatedPreference stated(Side side, UUID party, List<UUID> ranked, List<UUID> excluded) {
        return new StatedPreference(
                new Party(side, party),
                ranked,
                excluded.stream().map(id -> new Exclusion(id, "缘由")).toList(),
                Instant.EPOCH,
                "operator",
                null);
    }

    private static Frozen frozen(HeardPreferences heard) {
        return new Freezing(ROUND, heard.preferences(), Held.NOTHING).of(asked(), found());
    }

    private static HeardPreferences heard(StatedPreference... stated) {
        return new HeardPreferences(PreferenceCaps.USUAL, List.of(stated));
    }

    private static Wanted wanted(RoundInputs inputs, int number) {
        return inputs.requests().get(number);
    }

    private static @Nullable Fit fit(RoundInputs inputs, int request, Role role, int person) {
        return wanted(inputs, request).of(role).candidates().stream()
                .filter(one -> inputs.experts().get(one.expert()).id().equals(Rounds.profile(person)))
                .findFirst()
                .orElse(null);
    }

    @Test
    void givesNothingWhereNobodySaysAnything() {
        RoundInputs inputs = frozen(heard()).inputs();
        assertThat(inputs.experts()).hasSize(PEOPLE);
        for (Wanted one : inputs.requests()) {
            assertThat(one.mentors().excluded()).isZero();
            assertThat(one.mentors().candidates()).hasSize(PEOPLE).allMatch(fit -> fit.preference() == 0);
        }
    }

    @Test
    void addsWhatBothSidesRankUpToTheWhole() {
        RoundInputs inputs = frozen(heard(
                        stated(Side.REQUEST, request(0), List.of(profile(0), profile(3)), List.of()),
                        stated(Side.PROFILE, profile(3), List.of(request(1), request(0)), List.of())))
                .inputs();
        for (Role role : Wanted.PLACES) {
            assertThat(fit(inputs, 0, role, 0))
                    .extracting(Fit::points, Fit::preference)
                    .containsExactly(9_900, 100);
            assertThat(fit(inputs, 0, role, 3))
                    .extracting(Fit::points, Fit::preference)
                    .containsExactly(6_900, 800);
            assertThat(fit(inputs, 1, role, 3)).extracting(Fit::preference).isEqualTo(500);
            assertThat(fit(inputs, 2, role, 3)).extracting(Fit::preference).isEqualTo(0);
        }
    }

    @Test
    void countsWhomEitherSideExcludesAndLetsNobodyMoveUp() {
        RoundInputs inputs = frozen(heard(
                        stated(Side.REQUEST, request(0), List.of(), List.of(profile(0))),
                        stated(Side.PROFILE, profile(1), List.of(), List.of(request(0), request(1), request(2)))))
                .inputs();
        for (Role role : Wanted.PLACES) {
            assertThat(wanted(inputs, 0).of(role).excluded()).isEqualTo(2);
            assertThat(wanted(inputs, 0).of(role).candidates()).hasSize(2);
            assertThat(wanted(inputs, 0).of(role).eligible()).isEqualTo(PEOPLE + 2);
            assertThat(fit(inputs, 0, role, 0)).isNull();
            assertThat(fit(inputs, 1, role, 0)).isNotNull();
        }
        assertThat(inputs.experts()).extracting(RoundInputs.Expert::id).doesNotContain(Rounds.profile(1));
    }

    @Test
    void saysForWhomEachPreferenceMadeADifference() {
        UUID stranger = new UUID(7, 7);
        HeardPreferences heard = heard(
                stated(Side.REQUEST, request(0), List.of(profile(0), profile(1), stranger), List.of(profile(2))),
                stated(Side.PROFILE, profile(1), List.of(request(1)), List.of(request(0))),
                stated(Side.PROFILE, stranger, List.of(request(0)), List.of(request(1))));
        assertThat(heard.effects(frozen(heard).met()))
                .isEqualTo(Map.of(
                        new Party(Side.REQUEST, request(0)), Set.of(profile(0), profile(2)),
                        new Party(Side.PROFILE, profile(1)), Set.of(request(0), request(1))));
    }

    /** Whatever everybody says, nobody is ever put together with whom either would not have. */
    @Test
    void keepsToEveryExclusionInEverySolution() {
        int emptied = 0;
        for (int seed = 0; seed < 150; seed++) {
            HeardPreferences heard = heard(byLot(new SplittableRandom(seed)));
            RoundInputs inputs = frozen(heard).inputs();
            RoundResult result =
                    SolveRound.solve(InputsFile.read(InputsFile.write(inputs)), List.of(), (done, all) -> {});
            emptied += result.filled() < frozenPlaces() ? 1 : 0;
            for (var team : result.teams()) {
                for (Role role : Wanted.PLACES) {
                    ProfileId member = team.in(role);
                    assertThat(member != null && heard.preferences().excludes(team.request(), member))
                            .as("seed %d: %s", seed, team)
                            .isFalse();
                }
            }
        }
        assertThat(emptied).isPositive();
    }

    /** What is filled when nobody says anything: everybody takes one place. */
    private static int frozenPlaces() {
        return PEOPLE;
    }

    private static StatedPreference[] byLot(SplittableRandom lots) {
        List<StatedPreference> stated = new ArrayList<>();
        for (int r = 0; r < REQUESTS; r++) {
            int first = lots.nextInt(2);
            List<UUID> people = List.of(profile(0), profile(1), profile(2), profile(3));
            stated.add(
                    stated(Side.REQUEST, request(r), people.subList(first, 2), people.subList(2, 2 + lots.nextInt(3))));
        }
        for (int p = 0; p < PEOPLE; p++) {
            List<UUID> requests = List.of(request(0), request(1), request(2));
            int cut = lots.nextInt(REQUESTS + 1);
            stated.add(stated(Side.PROFILE, profile(p), requests.subList(cut, REQUESTS), requests.subList(0, cut)));
        }
        return stated.toArray(StatedPreference[]::new);
    }
}
