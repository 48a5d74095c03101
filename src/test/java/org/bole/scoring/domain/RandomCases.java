package org.bole.scoring.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bole.profile.domain.Availability;
import org.bole.profile.domain.Expertise;
import org.bole.profile.domain.Output;
import org.bole.profile.domain.OutputKind;
import org.bole.profile.domain.Period;
import org.bole.profile.domain.Profile;
import org.bole.profile.domain.ProfileFixtures;
import org.bole.profile.domain.Qualification;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Standing;
import org.bole.profile.domain.WorkMode;
import org.bole.request.domain.RequestFixtures;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.Requirements;
import org.bole.request.domain.Seats;
import org.bole.request.domain.TalentRequest;
import org.bole.request.domain.Terms;
import org.bole.request.domain.Topic;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;
import org.jspecify.annotations.Nullable;

/** Requests and profiles out of a seed: few words and skills, so that they meet often, and nasty ones among them. */
final class RandomCases {
    static final List<String> SKILLS = List.of(
            "光刻胶",
            "显影工艺",
            "感光树脂",
            "photoresist",
            "Photo Resist",
            "polymer synthesis",
            "C++",
            "R",
            "EUV光刻",
            "AI",
            "the",
            "光",
            "🙂",
            "电子束 光刻");
    static final List<String> TEXTS = List.of(
            "光刻胶显影后线条毛糙",
            "化学放大型感光树脂的线边缘粗糙度研究",
            "壮族民间信仰仪式音乐研究",
            "A photoresist for EUV lithography",
            "Polymer synthesis with AI",
            "显影工艺 photoresist 光刻胶",
            "of the and",
            "，。！？ --- 🙂",
            "光",
            "光刻胶".repeat(700),
            "photo resist polymer synthesis");
    private static final List<String> DISCIPLINES = List.of("43050", "4305020", "150", "15045", "760", "51030");
    private static final List<String> INDUSTRIES = List.of("3985", "398", "39", "3973", "26", "C");
    private static final List<String> REGIONS = List.of("310000", "310101", "310115", "320500", "320000");

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    TalentRequest request() {
        Topic topic = new Topic(
                maybe(one(TEXTS)),
                maybe(one(TEXTS)),
                some(SKILLS, 4),
                some(SKILLS, 3),
                some(DISCIPLINES, 2),
                some(INDUSTRIES, 2));
        return new TalentRequest(
                one(List.of(RequestKind.values())),
                topic,
                Seats.NOT_STATED,
                new Requirements(
                        maybe(one(List.of(TitleRank.values()))),
                        maybe(one(List.of(DegreeLevel.values()))),
                        Set.of(),
                        Set.of()),
                new Terms(maybe(one(REGIONS)), maybe(one(List.of(WorkMode.values()))), maybe(period())),
                RequestFixtures.PHOTORESIST_MAKER);
    }

    Profile profile() {
        List<Output> outputs =
                Stream.generate(this::output).limit(random.nextInt(5)).toList();
        return new Profile(
                some(List.of(Role.values()), 2).stream().collect(Collectors.toSet()),
                new Expertise(
                        maybe(one(TEXTS)),
                        maybe(one(TEXTS)),
                        some(SKILLS, 5),
                        some(DISCIPLINES, 3),
                        some(INDUSTRIES, 2),
                        outputs),
                new Qualification(
                        maybe(one(List.of(TitleRank.values()))), maybe(one(List.of(DegreeLevel.values()))), Set.of()),
                new Availability(
                        some(REGIONS, 2),
                        maybe(one(List.of(WorkMode.values()))),
                        null,
                        null,
                        null,
                        Stream.generate(this::period).limit(random.nextInt(4)).toList()),
                Standing.OPEN);
    }

    List<Profile> profiles(int count) {
        return IntStream.range(0, count).mapToObj(i -> profile()).toList();
    }

    Output output() {
        return new Output(one(List.of(OutputKind.values())), one(TEXTS), maybe(one(TEXTS)), null);
    }

    Output paper() {
        return ProfileFixtures.paper(one(TEXTS), 2020);
    }

    private Period period() {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
        return new Period(from, from.plusDays(random.nextInt(60)));
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(one(values));
        }
        return some;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
