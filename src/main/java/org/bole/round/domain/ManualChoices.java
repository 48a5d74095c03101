package org.bole.round.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.profile.domain.ProfileId;
import org.bole.profile.domain.Role;
import org.bole.request.domain.RequestId;
import org.bole.round.domain.ChoiceConflict.Kind;
import org.bole.round.domain.RoundInputs.Expert;
import org.bole.round.domain.RoundInputs.Fit;
import org.bole.round.domain.RoundInputs.Wanted;
import org.jspecify.annotations.Nullable;

/** Choices made by hand, held against the frozen round that they are for. */
public final class ManualChoices {
    private final RoundInputs inputs;
    private final List<ManualChoice> choices;
    private final Map<ProfileId, Integer> numbers = new HashMap<>();
    private final Map<RequestId, Wanted> requests = new HashMap<>();
    private final Map<RequestId, List<ManualChoice>> locks;
    private final Set<Place> forbidden = new HashSet<>();

    /** Somebody in one role of one request. */
    private record Place(RequestId request, @Nullable Role role, ProfileId profile) {}

    private record Seats(RequestId request, Role role) {}

    /** @param choices in the order in which they were made */
    public ManualChoices(RoundInputs inputs, List<ManualChoice> choices) {
        this.inputs = inputs;
        this.choices = choices.stream().distinct().toList();
        for (Expert expert : inputs.experts()) {
            numbers.put(expert.id(), numbers.size());
        }
        inputs.requests().forEach(wanted -> requests.put(wanted.id(), wanted));
        locks = this.choices.stream()
                .filter(choice -> choice.kind() == ManualChoice.Kind.LOCK)
                .collect(Collectors.groupingBy(ManualChoice::request));
        this.choices.stream()
                .filter(choice -> choice.kind() == ManualChoice.Kind.FORBID)
                .forEach(choice -> forbidden.add(new Place(choice.request(), choice.role(), choice.profile())));
    }

    /** All that cannot be kept; empty where every choice can. */
    public List<ChoiceConflict> conflicts() {
        Kept kept = new Kept();
        List<ChoiceConflict> conflicts = new ArrayList<>();
        List<ManualChoice> possible = new ArrayList<>();
        for (ManualChoice choice : choices) {
            Kind kind = kept.conflict(choice);
            if (kind != null) {
                conflicts.add(ChoiceConflict.of(kind, choice));
            } else {
                possible.add(choice);
            }
        }
        // Which mentors a student can have depends on all other choices.
        LockedTalents.of(inputs, new ManualChoices(inputs, possible))
                .homeless()
                .forEach(lock -> conflicts.add(ChoiceConflict.of(Kind.NO_MENTORS, lock)));
        return conflicts;
    }

    /** All locks of one role, in the order in which they were made. */
    List<ManualChoice> locks(RequestId request, Role role) {
        return locks.getOrDefault(request, List.of()).stream()
                .filter(choice -> choice.role() == role)
                .toList();
    }

    /** Who may take a place: the candidates without those forbidden. */
    List<Fit> allowed(Wanted wanted, Role role) {
        return wanted.of(role).candidates().stream()
                .filter(fit -> !isForbidden(
                        wanted.id(), role, inputs.experts().get(fit.expert()).id()))
                .toList();
    }

    /** Who may take a place that nobody is locked into: those allowed without whoever is locked into the request. */
    List<Fit> free(Wanted wanted, Role role) {
        Set<Integer> locked = Stream.of(Role.values())
                .flatMap(place -> locked(wanted, place).stream())
                .map(Fit::expert)
                .collect(Collectors.toSet());
        return allowed(wanted, role).stream()
                .filter(fit -> !locked.contains(fit.expert()))
                .toList();
    }

    /** Who must take places of one role in a request, in the order in which they were locked. */
    List<Fit> locked(Wanted wanted, Role role) {
        return locks(wanted.id(), role).stream()
                .map(choice -> Objects.requireNonNull(candidate(choice)))
                .toList();
    }

    private boolean isForbidden(RequestId request, Role role, ProfileId profile) {
        return forbidden.contains(new Place(request, role, profile))
                || forbidden.contains(new Place(request, null, profile));
    }

    /** The place of a lock in the frozen ranking. */
    private @Nullable Fit candidate(ManualChoice lock) {
        Wanted wanted = requests.get(lock.request());
        Integer number = numbers.get(lock.profile());
        if (wanted == null || number == null) {
            return null;
        }
        return wanted.of(Objects.requireNonNull(lock.role())).candidates().stream()
                .filter(fit -> fit.expert() == number)
                .findFirst()
                .orElse(null);
    }

    /** What the locks looked at so far take. */
    private final class Kept {
        private final Map<ProfileId, Integer> loads = new HashMap<>();
        private final Map<Seats, Integer> seats = new HashMap<>();
        private final Set<Place> people = new HashSet<>();
        private final Set<ProfileId> students = new HashSet<>();

        @Nullable
        Kind conflict(ManualChoice choice) {
            Wanted wanted = requests.get(choice.request());
            if (wanted == null) {
                return Kind.NO_SUCH_REQUEST;
            }
            return switch (choice.kind()) {
                case LOCK -> conflict(choice, wanted, Objects.requireNonNull(choice.role()));
                case FORBID -> null;
            };
        }

        private @Nullable Kind conflict(ManualChoice lock, Wanted wanted, Role role) {
            Fit fit = candidate(lock);
            if (fit == null) {
                return Kind.NO_CANDIDATE;
            }
            if (isForbidden(lock.request(), role, lock.profile())) {
                return Kind.FORBIDDEN;
            }
            if (!people.add(new Place(lock.request(), null, lock.profile()))) {
                return Kind.TWICE;
            }
            if (seats.merge(new Seats(lock.request(), role), 1, Integer::sum)
                    > wanted.of(role).seats()) {
                return Kind.NO_SEAT;
            }
            int capacity = inputs.experts().get(fit.expert()).capacity();
            boolean again = role == Role.TALENT && !students.add(lock.profile());
            return loads.merge(lock.profile(), 1, Integer::sum) > capacity || again ? Kind.NO_CAPACITY : null;
        }
    }
}
