package org.bole.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.demo.Topic.Demand;
import org.bole.request.domain.RequestKind;

/** What an asker writes, in the demand words of a topic alone. */
record NeedText(String title, String description, List<String> required, List<String> preferred) {
    private static final int TRIED = 3;

    /**
     * @param variant 0–2: which of the topic's troubles
     * @param talents how many people are sought, where the closing sentence says so
     */
    static NeedText ofFirm(RequestKind kind, Topic topic, int variant, int talents, Source source) {
        Draw draw = source.draw();
        Demand demand = topic.demand();
        Phrases.Call call = Objects.requireNonNull(source.phrases().requests().get(kind));
        Wording words = words(demand, variant, talents, draw);
        String description = words.in(draw.one(source.phrases().openings()))
                + String.join("", problems(demand, variant, draw))
                + words.in(draw.one(source.phrases().goals()))
                + words.in(draw.one(call.closings()));
        List<String> skills = draw.shuffled(demand.skills());
        int required = draw.between(3, 5);
        return new NeedText(
                words.in(draw.one(call.titles())),
                description,
                List.copyOf(skills.subList(0, required)),
                draw.chance(40) ? List.of(skills.get(required)) : List.of());
    }

    private static Wording words(Demand demand, int variant, int talents, Draw draw) {
        return new Wording(Map.of(
                "title", demand.titles().get(variant),
                "targets", String.join("；", demand.targets()),
                "talents", String.valueOf(Math.max(1, talents)),
                "days", String.valueOf(draw.between(2, 4)),
                "years", String.valueOf(draw.between(5, 22)),
                "staff", String.valueOf(draw.between(8, 40) * 10),
                "few", String.valueOf(draw.between(24, 78)),
                "engineers", String.valueOf(draw.between(5, 14)),
                "sales", String.valueOf(draw.between(18, 95) * 100),
                "months", String.valueOf(draw.between(7, 20))));
    }

    static NeedText ofSchool(Topic topic, Source source) {
        Draw draw = source.draw();
        Phrases.Call call = Objects.requireNonNull(source.phrases().requests().get(RequestKind.SCIENCE_EDUCATION));
        Wording words = new Wording(Map.of("pupils", String.valueOf(draw.between(4, 16) * 5)));
        return new NeedText(
                topic.school().title(),
                topic.school().description() + words.in(draw.one(call.closings())),
                draw.some(draw.between(1, 2), topic.demand().skills()),
                List.of());
    }

    /** Sentences and chance. */
    record Source(Phrases phrases, Draw draw) {}

    /** The trouble of the title, sometimes another one, then what was tried. */
    private static List<String> problems(Demand demand, int variant, Draw draw) {
        List<String> told = new ArrayList<>(List.of(demand.problems().get(variant)));
        if (draw.chance(35)) {
            told.add(demand.problems().get((variant + 1) % TRIED));
        }
        told.add(demand.problems().get(TRIED));
        return told;
    }
}
