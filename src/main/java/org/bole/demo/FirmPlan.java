package org.bole.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.bole.demo.Topic.Area;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationDocument.LadderStep;
import org.bole.organization.domain.LadderStage;
import org.bole.organization.domain.OrganizationKind;

/** The enterprises: each with a main topic, one or two more of its area, and a history on the ladder. */
final class FirmPlan {
    /** Where 100 enterprises stand today, lowest stage first. */
    private static final int[] STANDING = {8, 30, 42, 17, 3};

    private final Places places;
    private final Sites.Register register;
    private final LocalDate today;
    private final Draw draw;

    FirmPlan(Places places, Sites.Register register, LocalDate today, Draw draw) {
        this.places = places;
        this.register = register;
        this.today = today;
        this.draw = draw;
    }

    List<Site> firms(List<Area> areas) {
        Iterator<String> names = draw.shuffled(names()).iterator();
        List<Site> firms = new ArrayList<>();
        for (Area area : areas) {
            int perTopic = Sites.firmsPerTopic(places, area);
            for (int round = 0; round < perTopic; round++) {
                for (int i = 0; i < area.topics().size(); i++) {
                    firms.add(firm(area, topics(area.topics(), i, round, perTopic), names.next()));
                }
            }
        }
        return firms;
    }

    private List<String> names() {
        return places.firmHeads().stream()
                .flatMap(head -> places.firmTails().stream().map(tail -> head + tail))
                .toList();
    }

    /** Besides its own topic a firm works on the next one or two, so that every topic has three firms or more. */
    private static List<Topic> topics(List<Topic> all, int own, int round, int perTopic) {
        List<Topic> chosen = new ArrayList<>(List.of(all.get(own)));
        int more = perTopic == 1 ? 2 : 1;
        for (int step = 1; step <= more; step++) {
            chosen.add(all.get((own + step + round) % all.size()));
        }
        return chosen;
    }

    private Site firm(Area area, List<Topic> topics, String name) {
        String field = draw.one(Objects.requireNonNull(places.firmFields().get(area.area())));
        boolean leading = places.leading().contains(area.area());
        String reference = register.nextReference();
        List<String> industries = topics.stream()
                .flatMap(topic -> topic.industries().stream())
                .distinct()
                .limit(3)
                .toList();
        OrganizationDocument document = new OrganizationDocument(
                reference,
                register.creditCode(OrganizationKind.ENTERPRISE),
                OrganizationKind.ENTERPRISE,
                name + field + "有限公司",
                null,
                places.region(),
                industries,
                leading ? List.of() : List.of(area.name() + "产业集群"),
                ladder(),
                List.of());
        return new Site(document, List.of(area.area()), topics);
    }

    private List<LadderStep> ladder() {
        int standing = draw.between(0, 99);
        int top = 0;
        for (int sum = STANDING[0]; standing >= sum; sum += STANDING[top]) {
            top++;
        }
        LocalDate since = today.minusDays(draw.between(400 + 900 * top, 1500 + 1300 * top));
        List<LadderStep> steps = new ArrayList<>();
        for (LadderStage stage : LadderStage.values()) {
            if (stage.ordinal() > top) {
                break;
            }
            steps.add(new LadderStep(stage, since));
            since = since.plusDays(draw.between(200, 880));
        }
        // A long climb may end after today: what has not happened yet is left out.
        return steps.stream().filter(step -> !step.since().isAfter(today)).toList();
    }
}
