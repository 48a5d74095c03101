package org.bole.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationDocument.LadderStep;
import org.bole.organization.domain.OrganizationKind;
import org.bole.profile.application.ProfileDocument;
import org.bole.profile.domain.Role;
import org.bole.request.application.RequestDocument;
import org.bole.request.domain.RequestKind;
import org.bole.request.domain.RequestStatus;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.persistence.CsvCodeTables;
import org.junit.jupiter.api.Test;

class DemoDistrictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoDistrict DISTRICT = DemoDistrict.generate(DemoDistrict.SEED, TODAY);
    /** Addresses, numbers that reach somebody, and anything in Latin letters that looks like a name of a site. */
    private static final Pattern CONTACT = Pattern.compile("https?:|www\\.|@|\\.(com|cn|org|net)\\b|\\d{11}");

    @Test
    void hasTheSizeThatIsPromised() {
        Map<OrganizationKind, Long> kinds = count(DISTRICT.organizations(), OrganizationDocument::kind);
        assertThat(kinds)
                .containsEntry(OrganizationKind.UNIVERSITY, 8L)
                .containsEntry(OrganizationKind.RESEARCH_INSTITUTE, 4L)
                .containsEntry(OrganizationKind.ENTERPRISE, 120L)
                .containsEntry(OrganizationKind.SCHOOL, 20L)
                .containsKey(OrganizationKind.GOVERNMENT);
        assertThat(DISTRICT.profiles()).hasSize(1500);
        assertThat(DISTRICT.requests()).hasSize(300);
        assertThat(count(DISTRICT.profiles(), profile -> profile.roles().get(0)))
                .containsEntry(Role.TECH_COMMISSIONER, 520L)
                .containsEntry(Role.ENTERPRISE_MENTOR, 430L)
                .containsEntry(Role.TALENT, 550L);
        assertThat(count(DISTRICT.requests(), RequestDocument::kind)).containsOnlyKeys(RequestKind.values());
        assertThat(DISTRICT.profiles().stream().filter(one -> one.outputs().isEmpty()))
                .hasSizeBetween(250, 350);
        assertThat(DISTRICT.profiles().stream().filter(one -> one.roles().size() > 1))
                .hasSizeGreaterThan(20);
    }

    @Test
    void isTheSameEveryTime() {
        DemoDistrict again = DemoDistrict.generate(DemoDistrict.SEED, TODAY);
        assertThat(again).isEqualTo(DISTRICT).hasSameHashCodeAs(DISTRICT);
        assertThat(again.toString()).isEqualTo(DISTRICT.toString());
        assertThat(DemoDistrict.generate(DemoDistrict.SEED + 1, TODAY)).isNotEqualTo(DISTRICT);
    }

    @Test
    void movesWithTheDayAndChangesNothingElse() {
        DemoDistrict later = DemoDistrict.generate(DemoDistrict.SEED, TODAY.plusDays(100));
        assertThat(later.knownMatches()).isEqualTo(DISTRICT.knownMatches());
        assertThat(later.requests())
                .extracting(RequestDocument::description)
                .containsExactlyElementsOf(DISTRICT.requests().stream()
                        .map(RequestDocument::description)
                        .toList());
        assertThat(later.requests())
                .allSatisfy(one -> assertThat(one.deadline()).isAfter(TODAY.plusDays(100)));
    }

    @Test
    void holdsOnlyValidDocuments() {
        Validator validator = validator(new CsvCodeTables());
        Stream.of(DISTRICT.organizations(), DISTRICT.profiles(), DISTRICT.requests())
                .flatMap(List::stream)
                .forEach(document -> assertThat(validator.validate(document))
                        .as("%s", document)
                        .isEmpty());
        assertThat(DISTRICT.organizations())
                .allSatisfy(one ->
                        assertThat(one.ladder()).extracting(LadderStep::since).isSorted());
    }

    @Test
    void givesEveryDocumentAReferenceOfItsOwn() {
        List<String> references = Stream.of(
                        DISTRICT.organizations().stream().map(OrganizationDocument::externalRef),
                        DISTRICT.profiles().stream().map(ProfileDocument::externalRef),
                        DISTRICT.requests().stream().map(RequestDocument::externalRef))
                .flatMap(Function.identity())
                .map(String::valueOf)
                .toList();
        assertThat(references).doesNotHaveDuplicates().allMatch(one -> one.matches("(org|prof|req)-\\d{3,4}"));
        assertThat(DISTRICT.organizations())
                .extracting(OrganizationDocument::creditCode)
                .doesNotHaveDuplicates();
        assertThat(DISTRICT.organizations())
                .extracting(OrganizationDocument::name)
                .doesNotHaveDuplicates();
        assertThat(DISTRICT.profiles()).extracting(ProfileDocument::name).doesNotHaveDuplicates();
    }

    @Test
    void knowsGoodMatchesOfEveryOpenRequest() {
        Map<String, Integer> best = new TreeMap<>();
        DISTRICT.knownMatches().forEach(known -> {
            assertThat(known.profiles())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(10)
                    .doesNotHaveDuplicates();
            best.merge(known.request(), known.profiles().size(), Math::max);
        });
        assertThat(best.keySet())
                .containsExactlyInAnyOrderElementsOf(DISTRICT.requests().stream()
                        .filter(one -> one.status() == RequestStatus.OPEN)
                        .map(one -> String.valueOf(one.externalRef()))
                        .toList());
        assertThat(best.values()).allMatch(number -> number >= 2);
    }

    @Test
    void hasPeopleWhomTheRulesKeepOut() {
        assertThat(DISTRICT.profiles())
                .anyMatch(one -> one.consent() != null && !one.consent().given())
                .anyMatch(one -> one.capacity() != null
                        && Integer.valueOf(0).equals(one.capacity().teams()))
                .anyMatch(one -> !one.ties().isEmpty());
        assertThat(DISTRICT.organizations())
                .anyMatch(one -> one.kind() == OrganizationKind.UNIVERSITY
                        && !one.holdings().isEmpty());
    }

    /** What a lexical search could find by chance: measured .026 on average and .109 at most. */
    @Test
    void asksInOtherWordsThanItAnswers() {
        Map<String, RequestDocument> requests = DISTRICT.requests().stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.externalRef()), Function.identity()));
        Map<String, ProfileDocument> profiles = DISTRICT.profiles().stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.externalRef()), Function.identity()));
        List<Double> shares = DISTRICT.knownMatches().stream()
                .flatMap(known -> known.profiles().stream()
                        .map(reference -> Objects.requireNonNull(profiles.get(reference)))
                        .filter(profile -> !profile.outputs().isEmpty())
                        .map(profile -> shared(Objects.requireNonNull(requests.get(known.request())), profile)))
                .toList();
        double average =
                shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(shares).hasSizeGreaterThan(2000).allMatch(share -> share < .13);
        assertThat(average).isLessThan(.03);
    }

    @Test
    void namesNoAddressAndNobodyToCall() {
        assertThat(texts()).noneMatch(text -> CONTACT.matcher(text).find());
    }

    @Test
    void punctuatesAsChineseDoes() {
        assertThat(texts())
                .noneMatch(text -> text.matches("(?s).*[\\p{IsHan}][,;:?!(].*"))
                .noneMatch(text -> text.matches("(?s).*([。，；、：]{2}|。$\\s|[{}]).*"));
        assertThat(DISTRICT.requests())
                .extracting(RequestDocument::description)
                .allMatch(text -> text != null && text.endsWith("。"));
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        DISTRICT.requests().forEach(one -> texts.addAll(List.of(one.title(), String.valueOf(one.description()))));
        DISTRICT.profiles().forEach(one -> {
            texts.addAll(List.of(String.valueOf(one.headline()), String.valueOf(one.summary())));
            one.outputs().forEach(work -> texts.addAll(List.of(work.title(), String.valueOf(work.text()))));
        });
        return texts;
    }

    private static double shared(RequestDocument request, ProfileDocument profile) {
        Set<String> asked = bigrams(request.title() + "。" + request.description());
        Set<String> answered = profile.outputs().stream()
                .flatMap(work -> bigrams(work.title() + "。" + work.text()).stream())
                .collect(Collectors.toSet());
        return (double) asked.stream().filter(answered::contains).count() / asked.size();
    }

    private static Set<String> bigrams(String text) {
        Set<String> bigrams = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            String pair = text.substring(i, i + 2);
            if (pair.codePoints().allMatch(Character::isLetterOrDigit)) {
                bigrams.add(pair);
            }
        }
        return bigrams;
    }

    private static <T, K> Map<K, Long> count(List<T> items, Function<T, K> key) {
        return items.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static Validator validator(CodeTables tables) {
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .constraintValidatorFactory(new TablesForValidators(tables))
                .buildValidatorFactory()
                .getValidator();
    }
}
