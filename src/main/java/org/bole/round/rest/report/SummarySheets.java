package org.bole.round.rest.report;

import java.util.ArrayList;
import java.util.List;
import org.bole.platform.sheet.Cell;
import org.bole.platform.sheet.Cell.Decimal;
import org.bole.platform.sheet.Cell.Share;
import org.bole.platform.sheet.Sheet;
import org.bole.round.application.RoundReports.Reported;
import org.bole.round.domain.Coverage;
import org.bole.round.domain.LoadDistribution;
import org.bole.round.domain.PointSpread;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.Settings;
import org.bole.team.domain.TeamWeights;

/** The first sheet and the last: what came out in numbers, and how to check it. */
final class SummarySheets {
    private SummarySheets() {}

    /** A line of figures. */
    private record Item(String name, Cell value, String note) {}

    private static final class Items {
        private final Printed printed;
        private final List<Item> items = new ArrayList<>();

        Items(Printed printed) {
            this.printed = printed;
        }

        /** @param key of its name {@code item.…} and of what it means {@code note.…} */
        Items add(String key, Cell value) {
            items.add(new Item(printed.say("item." + key), value, printed.say("note." + key)));
            return this;
        }

        Items add(String key, long value) {
            return add(key, Cell.of(value));
        }

        Items add(String key, String value) {
            return add(key, Cell.of(value));
        }

        Sheet<Item> sheet(String name) {
            return new Sheet<>(
                    printed.say(name),
                    List.of(
                            printed.words("item", Item::name),
                            printed.column("value", Item::value),
                            printed.words("note", Item::note)),
                    items);
        }
    }

    static Sheet<?> overview(Printed printed) {
        Reported reported = printed.reported();
        Items items = new Items(printed);
        items.add("title", reported.round().document().title())
                .add("number", reported.solved().number())
                .add("madeAt", printed.time(reported.solved().madeAt()))
                .add("current", printed.say(reported.current() ? "yes" : "no"));
        coverage(items, reported.report().coverage());
        points(items, reported.result(), reported.report().points());
        load(items, reported.report().load());
        items.add("leftOut", reported.report().leftOut().size());
        items.add("studentsLeftOut", reported.report().studentsLeftOut().size());
        return items.sheet("sheet.overview");
    }

    private static void coverage(Items items, Coverage coverage) {
        items.add("requests", coverage.requests())
                .add("served", coverage.served())
                .add("partly", coverage.partly())
                .add("unserved", coverage.unserved())
                .add("teams", coverage.teams())
                .add("places", coverage.places())
                .add("filled", coverage.filled())
                .add("mostFilled", coverage.mostFilled())
                .add("filledShare", new Share(CoverageView.share(coverage.filled(), coverage.places())));
        for (Coverage.OfRole role : coverage.roles()) {
            items.add("filled." + role.role(), new Share(CoverageView.share(role.filled(), role.places())));
        }
    }

    private static void points(Items items, RoundResult result, PointSpread spread) {
        items.add("points", result.points())
                .add("bound", result.bound())
                .add("gap", new Share(result.gap()))
                .add("formed", spread.teams())
                .add("least", spread.least())
                .add("lowerQuartile", spread.lowerQuartile())
                .add("median", spread.median())
                .add("upperQuartile", spread.upperQuartile())
                .add("most", spread.most())
                .add("mean", new Decimal(spread.mean()));
    }

    private static void load(Items items, LoadDistribution load) {
        items.add("candidates", load.candidates())
                .add("placed", load.placed())
                .add("room", load.room())
                .add("used", load.used())
                .add("usedShare", new Share(CoverageView.share(load.used(), load.room())))
                .add("gini", new Share(load.gini()));
    }

    static Sheet<?> basis(Printed printed) {
        Reported reported = printed.reported();
        Settings settings = reported.inputs().settings();
        TeamWeights weights = settings.weights();
        String path = "/api/v1/rounds/" + reported.round().id();
        return new Items(printed)
                .add("round", reported.round().id().toString())
                .add("solution", reported.solved().number())
                .add("inputs", String.valueOf(reported.round().inputs()))
                .add("result", reported.solved().hash())
                .add("model", reported.inputs().model())
                .add("weights", "%d : %d : %d".formatted(weights.mentor(), weights.commissioner(), weights.coverage()))
                .add("considered", settings.considered())
                // As words: spreadsheet programs keep fifteen digits of a number.
                .add("seed", String.valueOf(settings.effort().seed()))
                .add("steps", settings.effort().steps())
                .add("choices", reported.choices().size())
                .add("inputsFile", path + "/inputs")
                .add(
                        "resultFile",
                        path + "/result/file?number=" + reported.solved().number())
                .add("replay", "java -jar quarkus-run.jar replay INPUTS RESULT")
                .add("names", printed.say("names"))
                .sheet("sheet.basis");
    }
}
