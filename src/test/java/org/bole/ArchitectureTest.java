package org.bole;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bole.architecture.domain.PlantedViolation;
import org.bole.platform.idempotency.Idempotent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of src/docs/decisions/0002: which way the arrows go, and what a domain may know. */
class ArchitectureTest {
    /** Features from upstream to downstream; what stands on the right may know what stands on the left. */
    private static final Map<String, List<String>> UPSTREAM = Map.ofEntries(
            entry("taxonomy"),
            entry("organization", "taxonomy"),
            entry("profile", "taxonomy", "organization"),
            entry("request", "taxonomy", "organization", "profile"),
            entry("scoring", "taxonomy", "organization", "profile", "request"),
            entry("assignment"),
            entry("team", "taxonomy", "organization", "profile", "request", "scoring", "assignment"),
            entry("proposal", "taxonomy", "organization", "profile", "request", "scoring"),
            entry(
                    "round",
                    "taxonomy",
                    "organization",
                    "profile",
                    "request",
                    "scoring",
                    "assignment",
                    "team",
                    "proposal"),
            entry("learning", "taxonomy", "organization", "profile", "request", "scoring", "proposal"),
            entry("exchange", "taxonomy", "organization", "profile", "request"),
            entry("demo", "taxonomy", "organization", "profile", "request"));

    private static Map.Entry<String, List<String>> entry(String feature, String... upstream) {
        return Map.entry(feature, List.of(upstream));
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bole");

    private static ArchRule domainKnowsOnlyDomains() {
        return classes()
                .that()
                .resideInAPackage("org.bole..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.bole..domain.."))
                .because("rules and scores are plain Java, testable in milliseconds without a framework");
    }

    @Test
    void domainKnowsOnlyJavaAndOtherDomains() {
        domainKnowsOnlyDomains().check(CLASSES);
    }

    @Test
    void thatRuleFindsAPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedViolation.class);
        assertThat(domainKnowsOnlyDomains().evaluate(planted).hasViolation()).isTrue();
    }

    private static final List<String> ONLY_COMPUTE = List.of(
            "org.bole.scoring.rest.ScoresResource.score",
            "org.bole.assignment.rest.AssignmentResource.assign",
            "org.bole.round.rest.RoundComparisonResource.whatIf");
    /** Reads its file before it begins. */
    private static final String IMPORTS = "org.bole.exchange.rest.ImportResource.accept";

    @Test
    void everyPostDoesItsWorkOnce() {
        List<String> others = CLASSES.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class) && !method.isAnnotatedWith(Idempotent.class))
                .map(method -> method.getOwner().getName() + "." + method.getName())
                .toList();
        List<String> known = new ArrayList<>(ONLY_COMPUTE);
        known.add(IMPORTS);
        assertThat(others)
                .as("a POST must be @Idempotent, unless it only computes")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @CsvSource({
        "taxonomy",
        "organization",
        "profile",
        "request",
        "scoring",
        "assignment",
        "team",
        "proposal",
        "round",
        "learning",
        "exchange",
        "demo"
    })
    void featureKnowsOnlyWhatIsUpstream(String feature) {
        String[] known = Objects.requireNonNull(UPSTREAM.get(feature)).stream()
                .map("org.bole.%s.."::formatted)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ownOrUpstream = resideInAnyPackage(known)
                .or(resideInAPackage("org.bole.%s..".formatted(feature)))
                .or(resideInAPackage("org.bole.platform.."))
                .or(DescribedPredicate.not(resideInAPackage("org.bole..")))
                .as("%s, what is upstream of it, platform and libraries", feature);
        classes()
                .that()
                .resideInAPackage("org.bole.%s..".formatted(feature))
                .should()
                .onlyDependOnClassesThat(ownOrUpstream)
                .because("arrows between features go one way")
                .check(CLASSES);
    }

    @Test
    void platformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.bole.platform..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(UPSTREAM.keySet().stream()
                        .map("org.bole.%s.."::formatted)
                        .toArray(String[]::new)))
                .because("platform has no business words")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.bole.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyApplicationIsTransactional() {
        noClasses()
                .that()
                .resideInAnyPackage("..rest..", "..domain..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("a use case is a transaction")
                .check(CLASSES);
    }

    @Test
    void resourcesLiveInRest() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAnyPackage("..rest..", "org.bole.platform..")
                .check(CLASSES);
    }

    @Test
    void restAsksNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..persistence..", "jakarta.persistence..", "java.sql..", "javax.sql..")
                .because("a resource is thin")
                .check(CLASSES);
    }

    @Test
    void nobodyReadsTheClockInADomain() {
        noClasses()
                .that()
                .resideInAPackage("org.bole..domain..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .because("time and chance come in as parameters")
                .check(CLASSES);
    }
}
