package org.bole.profile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bole.organization.domain.OrganizationId;
import org.bole.taxonomy.domain.DegreeLevel;
import org.bole.taxonomy.domain.TitleRank;

/** People that tests talk about. */
public final class ProfileFixtures {
    public static final OrganizationId UNIVERSITY =
            new OrganizationId(UUID.fromString("0190b7f2-8f3c-7d3a-9c5e-6a2f4b1d0e02"));

    private ProfileFixtures() {}

    /** An associate professor of a university who works on photosensitive polymers. */
    public static Profile polymerChemist() {
        return new Profile(
                Set.of(),
                new Expertise(
                        "高分子化学",
                        "研究感光高分子与光刻胶材料",
                        List.of("感光树脂", "光刻胶"),
                        List.of("4305020"),
                        List.of(),
                        List.of(
                                paper("化学放大型光刻胶的线边缘粗糙度研究", 2023),
                                new Output(OutputKind.PATENT, "一种显影工艺", "用于光刻胶的显影工艺及其装置", 2021))),
                new Qualification(TitleRank.ASSOCIATE_SENIOR, DegreeLevel.DOCTOR, Set.of("zh", "en")),
                Availability.NOT_STATED,
                new Standing(UNIVERSITY, List.of(), Visibility.DISTRICT, true));
    }

    /** Somebody whose work has nothing to do with materials. */
    public static Profile folkMusicologist() {
        return with(
                polymerChemist(),
                new Expertise(
                        "民族音乐学",
                        null,
                        List.of("田野调查"),
                        List.of("760"),
                        List.of(),
                        List.of(paper("壮族民间信仰仪式音乐研究", 2020))));
    }

    /** A person of whom nothing is known. */
    public static Profile nobody() {
        return new Profile(Set.of(), Expertise.NONE, Qualification.UNKNOWN, Availability.NOT_STATED, Standing.OPEN);
    }

    public static Profile skilledIn(String... skills) {
        return with(nobody(), new Expertise(null, null, List.of(skills), List.of(), List.of(), List.of()));
    }

    public static Profile authorOf(String... titles) {
        List<Output> outputs =
                List.of(titles).stream().map(title -> paper(title, 2024)).toList();
        return with(nobody(), new Expertise(null, null, List.of(), List.of(), List.of(), outputs));
    }

    public static Output paper(String title, int year) {
        return new Output(OutputKind.PAPER, title, null, year);
    }

    public static Profile with(Profile profile, Expertise expertise) {
        return new Profile(
                profile.roles(), expertise, profile.qualification(), profile.availability(), profile.standing());
    }

    public static Profile with(Profile profile, Qualification qualification) {
        return new Profile(
                profile.roles(), profile.expertise(), qualification, profile.availability(), profile.standing());
    }

    public static Profile with(Profile profile, Availability availability) {
        return new Profile(
                profile.roles(), profile.expertise(), profile.qualification(), availability, profile.standing());
    }

    public static Profile with(Profile profile, Standing standing) {
        return new Profile(
                profile.roles(), profile.expertise(), profile.qualification(), profile.availability(), standing);
    }

    public static Profile as(Profile profile, Role... roles) {
        return new Profile(
                Set.of(roles),
                profile.expertise(),
                profile.qualification(),
                profile.availability(),
                profile.standing());
    }

    /** The same person with one more skill, last. */
    public static Profile alsoSkilledIn(Profile profile, String skill) {
        Expertise known = profile.expertise();
        List<String> skills = new ArrayList<>(known.skills());
        skills.add(skill);
        return with(
                profile,
                new Expertise(
                        known.headline(),
                        known.summary(),
                        skills,
                        known.disciplines(),
                        known.industries(),
                        known.outputs()));
    }

    /** The same person with one more output, last. */
    public static Profile alsoAuthorOf(Profile profile, Output output) {
        Expertise known = profile.expertise();
        List<Output> outputs = new ArrayList<>(known.outputs());
        outputs.add(output);
        return with(
                profile,
                new Expertise(
                        known.headline(),
                        known.summary(),
                        known.skills(),
                        known.disciplines(),
                        known.industries(),
                        outputs));
    }
}
