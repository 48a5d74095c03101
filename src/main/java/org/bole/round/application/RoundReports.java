package org.bole.round.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.bole.platform.text.SortKey;
import org.bole.round.domain.Alternates;
import org.bole.round.domain.EmployerShare;
import org.bole.round.domain.ManualChoice;
import org.bole.round.domain.RequestShare;
import org.bole.round.domain.RoundInputs;
import org.bole.round.domain.RoundReport;
import org.bole.round.domain.RoundResult;
import org.bole.round.domain.Shortfall;
import org.jspecify.annotations.Nullable;

/** Use case: report what came out of a round, with the names and affiliations of now. */
@ApplicationScoped
@Transactional
public class RoundReports {
    private final Rounds rounds;
    private final RoundRegister register;
    private final RoundResults results;
    private final FrozenInputs frozen;
    private final RoundDirectories directories;

    RoundReports(
            Rounds rounds,
            RoundRegister register,
            RoundResults results,
            FrozenInputs frozen,
            RoundDirectories directories) {
        this.rounds = rounds;
        this.register = register;
        this.results = results;
        this.frozen = frozen;
        this.directories = directories;
    }

    /**
     * A report, and what it rests on.
     *
     * @param current whether the solution keeps to every choice that holds now, and to no other
     * @param choices made by hand that the solution keeps to
     * @param shortfalls places that must stay empty with these choices
     * @param alternates who could step in
     */
    public record Reported(
            Round round,
            SolvedRound solved,
            boolean current,
            RoundInputs inputs,
            List<ManualChoice> choices,
            RoundResult result,
            RoundReport report,
            List<Shortfall> shortfalls,
            Alternates alternates,
            RoundDirectory directory) {
        public Reported {
            choices = List.copyOf(choices);
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * Groups of as many places stand in the order of their names, Chinese ones by pinyin.
     *
     * @param number of the solution; null: the newest
     * @throws org.bole.platform.problem.Refusal 404 when there is no such round or solution
     */
    public Reported report(UUID id, @Nullable Integer number) {
        SolvedRound solved = results.file(id, number);
        ResultFile.Content content = ResultFile.read(solved.file());
        RoundInputs inputs = frozen.of(id);
        RoundDirectory directory = directories.of(inputs);
        RoundReport report = RoundReport.of(inputs, content.choices(), content.result(), directory.affiliations());
        return new Reported(
                register.get(id),
                solved,
                content.choices().equals(RoundChoices.inForce(rounds.choices(id))),
                inputs,
                content.choices(),
                content.result(),
                named(report, directory),
                Shortfall.of(inputs, content.choices()),
                new Alternates(inputs, content.choices(), content.result()),
                directory);
    }

    private static RoundReport named(RoundReport report, RoundDirectory directory) {
        return new RoundReport(
                report.coverage(),
                report.points(),
                report.load(),
                sorted(report.employers(), EmployerShare::places, one -> directory.name(one.employer())),
                sorted(report.districts(), RequestShare::places, one -> district(one.group(), directory)),
                report.stages(),
                report.kinds(),
                report.unfilled(),
                report.leftOut(),
                report.studentsLeftOut());
    }

    private static @Nullable String district(@Nullable String code, RoundDirectory directory) {
        var name = code == null ? null : directory.districts().get(code);
        return name == null ? null : name.zh();
    }

    /** Stable: those of one name stay in the order of their ids. */
    private static <T> List<T> sorted(List<T> groups, ToIntFunction<T> places, Function<T, @Nullable String> name) {
        Map<T, String> keys = new HashMap<>();
        for (T group : groups) {
            String called = name.apply(group);
            if (called != null) {
                keys.put(group, SortKey.of(called));
            }
        }
        List<T> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingInt((T group) -> -places.applyAsInt(group))
                .thenComparing(keys::get, Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted;
    }
}
