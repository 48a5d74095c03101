package org.bole.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bole.demo.World.Field;
import org.bole.organization.domain.OrganizationKind;
import org.bole.request.application.RequestDocument;
import org.bole.request.application.RequestDocument.Headcount;
import org.bole.request.domain.MentorSource;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.RequestStatus;

/** The requests: three of each topic from enterprises, and one of every third topic from a school. */
final class Needs {
    private static final int VARIANTS = 3;
    private static final int TOPICS_PER_SCHOOL_REQUEST = 3;
    private static final Pattern OLDER_PUPILS = Pattern.compile("初[一二三中]|高[一二三中]|[七八九]年级|中学");

    private final World world;
    private final Draw draw;
    private final NeedText.Source source;
    private int number;

    Needs(World world, Draw draw) {
        this.world = world;
        this.draw = draw;
        source = new NeedText.Source(world.phrases(), draw.split());
    }

    List<Need> all() {
        List<Need> needs = new ArrayList<>();
        Iterator<RequestKind> kinds = draw.shuffled(kinds()).iterator();
        for (Field field : draw.shuffled(world.fields())) {
            List<Site> firms = world.sites().firmsOn(field.topic());
            for (int variant = 0; variant < VARIANTS; variant++) {
                needs.add(ofFirm(kinds.next(), field.topic(), variant, firms.get(variant % firms.size())));
            }
        }
        List<Field> fields = draw.shuffled(world.fields());
        for (int i = 0; i < fields.size(); i += TOPICS_PER_SCHOOL_REQUEST) {
            needs.add(ofSchool(fields.get(i).topic()));
        }
        return needs;
    }

    /** How often enterprises ask for what. */
    private static List<RequestKind> kinds() {
        List<RequestKind> kinds = new ArrayList<>();
        for (RequestKind kind : RequestKind.values()) {
            int times = switch (kind) {
                case TECHNOLOGY_CHALLENGE -> 110;
                case JOINT_TRAINING -> 45;
                case RECRUITMENT -> 35;
                case CONSULTING -> 35;
                case EXPERT_WORKSTATION -> 20;
                case TECHNOLOGY_TRANSFER -> 25;
                case SCIENCE_EDUCATION -> 0;
            };
            kinds.addAll(Collections.nCopies(times, kind));
        }
        return kinds;
    }

    private Need ofFirm(RequestKind kind, Topic topic, int variant, Site asker) {
        Terms terms = Terms.of(kind, world.today(), draw);
        Integer talents = terms.seats().talents();
        NeedText text = NeedText.ofFirm(kind, topic, variant, talents == null ? 0 : talents, source);
        return new Need(document(kind, topic, asker, text, terms), topic, asker);
    }

    private Need ofSchool(Topic topic) {
        boolean older = OLDER_PUPILS
                .matcher(topic.school().title() + topic.school().description())
                .find();
        Site asker = draw.one(older ? world.sites().secondary() : world.sites().primary());
        Terms terms = Terms.of(RequestKind.SCIENCE_EDUCATION, world.today(), draw);
        NeedText text = NeedText.ofSchool(topic, source);
        return new Need(document(RequestKind.SCIENCE_EDUCATION, topic, asker, text, terms), topic, asker);
    }

    private RequestDocument document(RequestKind kind, Topic topic, Site asker, NeedText text, Terms terms) {
        number++;
        boolean firm = asker.document().kind() == OrganizationKind.ENTERPRISE;
        return new RequestDocument(
                String.format(Locale.ROOT, "req-%03d", number),
                asker.reference(),
                kind,
                draw.chance(90) ? RequestStatus.OPEN : RequestStatus.DRAFT,
                text.title(),
                text.description(),
                text.required(),
                text.preferred(),
                draw.chance(80) ? draw.some(draw.between(1, 2), topic.disciplines()) : List.of(),
                firm && draw.chance(80) ? topic.industries() : List.of(),
                terms.trl(),
                terms.budget(),
                world.places().region(),
                terms.mode(),
                terms.period(),
                terms.deadline(),
                terms.seats(),
                source(terms.seats(), firm),
                terms.requirements(),
                List.of());
    }

    /** A school has no mentor of its own. */
    private MentorSource source(Headcount seats, boolean firm) {
        if (!Integer.valueOf(1).equals(seats.enterpriseMentors()) || !firm) {
            return MentorSource.ANY;
        }
        return draw.one(List.of(MentorSource.ANY, MentorSource.ANY, MentorSource.OWN, MentorSource.POOL));
    }
}
