package org.bole.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bole.demo.Topic.Area;
import org.bole.organization.domain.OrganizationKind;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.application.ProfileDocument.TieDocument;
import org.bole.profile.application.ProfileDocument.Work;
import org.bole.profile.domain.Role;
import org.bole.profile.domain.Tie;
import org.bole.taxonomy.domain.DegreeLevel;

/** The people: spread evenly over the topics, so that a topic never has more than {@link #MOST} in one role. */
final class People {
    private static final int COMMISSIONERS = 520;
    private static final int MENTORS = 430;
    private static final int TALENTS = 550;
    /** Of one topic and role: a list of ten matches must have room for all of them. */
    static final int MOST = 8;

    private final World world;
    private final Draw draw;
    private final Names names;
    private final Works works;
    private final SelfPortrait portrait;
    private final Map<Role, Map<String, Integer>> places = new EnumMap<>(Role.class);
    private int number;

    People(World world, Draw draw) {
        this.world = world;
        this.draw = draw;
        names = new Names(world.places(), draw.split());
        works = new Works(world.phrases(), world.today(), draw.split());
        portrait = new SelfPortrait(world.phrases(), draw.split());
    }

    List<Person> all() {
        List<Person> people = new ArrayList<>();
        add(people, Role.TECH_COMMISSIONER, COMMISSIONERS);
        add(people, Role.ENTERPRISE_MENTOR, MENTORS);
        add(people, Role.TALENT, TALENTS);
        return people;
    }

    private void add(List<Person> people, Role role, int count) {
        List<World.Field> fields = draw.shuffled(world.fields());
        for (int i = 0; i < count; i++) {
            people.add(person(role, fields.get(i % fields.size())));
        }
    }

    private Person person(Role role, World.Field field) {
        int place = place(role, field.topic());
        Site employer = employer(role, field, place);
        OrganizationKind kind = employer.document().kind();
        Career career = Career.of(role, kind, draw, place == 0);
        List<Role> roles = roles(role, field.topic(), career);
        boolean productive = draw.chance(role == Role.TALENT ? 72 : 82) || career.leading();
        List<Topic> topics = draw.chance(20) ? List.of(field.topic(), other(field)) : List.of(field.topic());
        List<Work> done = productive ? works.of(role, topics, career.years()) : List.of();
        Texts texts = new Texts(
                portrait.headline(role, field.topic(), career),
                portrait.summary(role, topics, career, productive),
                portrait.skills(topics),
                done);
        return new Person(document(employer, roles, career, field.topic(), texts), field.topic(), career);
    }

    private record Texts(String headline, String summary, List<String> skills, List<Work> works) {}

    private ProfileDocument document(Site employer, List<Role> roles, Career career, Topic topic, Texts texts) {
        Freedom freedom = Freedom.of(roles.get(0), world.places(), world.today(), draw);
        number++;
        return new ProfileDocument(
                String.format(Locale.ROOT, "prof-%04d", number),
                employer.reference(),
                names.next(),
                null,
                roles,
                texts.headline(),
                texts.summary(),
                career.title(),
                career.rank(),
                career.degree(),
                draw.some(draw.between(1, 3), topic.disciplines()),
                roles.get(0) == Role.ENTERPRISE_MENTOR || draw.chance(30) ? topic.industries() : List.of(),
                texts.skills(),
                languages(roles.get(0)),
                freedom.regions(),
                freedom.mode(),
                freedom.capacity(),
                freedom.periods(),
                texts.works(),
                ties(topic, employer),
                freedom.consent(),
                freedom.visibility());
    }

    private List<String> languages(Role role) {
        int english = role == Role.ENTERPRISE_MENTOR ? 35 : 75;
        if (!draw.chance(english)) {
            return List.of("zh");
        }
        return draw.chance(6) ? List.of("zh", "en", draw.one(List.of("de", "ja"))) : List.of("zh", "en");
    }

    /** Some know an enterprise of their own subject too well to be matched with it. */
    private List<TieDocument> ties(Topic topic, Site employer) {
        if (!draw.chance(3)) {
            return List.of();
        }
        Site firm = draw.one(world.sites().firmsOn(topic));
        Tie.Kind kind = draw.one(List.of(
                Tie.Kind.FOUNDER,
                Tie.Kind.SHAREHOLDER,
                Tie.Kind.SHAREHOLDER,
                Tie.Kind.KINSHIP,
                Tie.Kind.PAST_EVALUATION,
                Tie.Kind.DECLARED));
        return firm == employer
                ? List.of()
                : List.of(new TieDocument(kind, firm.document().creditCode()));
    }

    /** Postdocs may also be commissioners, and engineers may study for a doctorate on the job. */
    private List<Role> roles(Role role, Topic topic, Career career) {
        Role second = switch (role) {
            case TALENT -> career.isPostdoc() && draw.chance(45) ? Role.TECH_COMMISSIONER : role;
            case ENTERPRISE_MENTOR ->
                career.degreeLevel() == DegreeLevel.MASTER && draw.chance(20) ? Role.TALENT : role;
            case TECH_COMMISSIONER -> role;
        };
        if (second == role || held(second, topic) + reserve(second) >= MOST) {
            return List.of(role);
        }
        place(second, topic);
        return List.of(role, second);
    }

    /** Mentors come before talents: places are kept free for those whose first role it is. */
    private int reserve(Role second) {
        return second == Role.TALENT ? TALENTS / world.fields().size() + 1 : 0;
    }

    private int held(Role role, Topic topic) {
        Map<String, Integer> byTopic = places.get(role);
        return byTopic == null ? 0 : byTopic.getOrDefault(topic.id(), 0);
    }

    /** The next free place of {@code topic} in {@code role}, from 0. */
    private int place(Role role, Topic topic) {
        Map<String, Integer> byTopic = places.computeIfAbsent(role, none -> new TreeMap<>());
        return Objects.requireNonNull(byTopic.merge(topic.id(), 1, Integer::sum)) - 1;
    }

    private Site employer(Role role, World.Field field, int place) {
        Sites sites = world.sites();
        return switch (role) {
            case ENTERPRISE_MENTOR -> {
                List<Site> firms = sites.firmsOn(field.topic());
                yield firms.get(place % firms.size());
            }
            case TECH_COMMISSIONER -> draw.one(sites.academiesIn(field.area()));
            case TALENT ->
                draw.one(sites.academiesIn(field.area()).stream()
                        .filter(one -> one.document().kind() == OrganizationKind.UNIVERSITY)
                        .toList());
        };
    }

    private Topic other(World.Field field) {
        Area area = field.area();
        Topic drawn = draw.one(area.topics());
        return drawn.is(field.topic())
                ? area.topics()
                        .get((area.topics().indexOf(drawn) + 1) % area.topics().size())
                : drawn;
    }
}
