package org.bole.taxonomy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.bole.organization.validation.ValidCreditCode;
import org.bole.platform.validation.ConstraintReasons;
import org.bole.taxonomy.domain.TableName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeConstraintsIT {
    record Sheet(
            @KnownCode(TableName.DEGREES) @Nullable String degree,
            List<@KnownCode(TableName.DISCIPLINES) String> disciplines,
            @ValidCreditCode @Nullable String creditCode) {}

    @Inject
    ConstraintReasons reasons;

    @Test
    void acceptsKnownCodesAndNull() {
        assertThat(violations(new Sheet("208", List.of("520", "51030"), "91330100799655058B")))
                .isEmpty();
        assertThat(violations(new Sheet(null, List.of(), null))).isEmpty();
    }

    @Test
    void saysWhichElementIsUnknownAndWhereToLookItUp() {
        assertThat(violations(new Sheet("208", List.of("520", "999"), null)))
                .singleElement()
                .asString()
                .startsWith("/disciplines/1")
                .contains("999", "/api/v1/codes/disciplines");
    }

    @Test
    void usesTheTableOfEachConstraint() {
        assertThat(violations(new Sheet("520", List.of("208"), null)))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("520", "/api/v1/codes/degrees"))
                .anySatisfy(text -> assertThat(text).contains("208", "/api/v1/codes/disciplines"));
    }

    @Test
    void showsALongOrMaliciousCodeShortenedAndUnevaluated() {
        assertThat(violations(new Sheet("${1+1}{table}", List.of("9".repeat(2_000_000)), null)))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("${1+1}{table}"))
                .allSatisfy(text -> assertThat(text.length()).isLessThan(200));
    }

    @Test
    void saysWhatIsWrongWithACreditCode() {
        assertThat(violations(new Sheet(null, List.of(), "91330100799655058C")))
                .singleElement()
                .asString()
                .startsWith("/creditCode")
                .contains("C", "B", "17");
        assertThat(violations(new Sheet(null, List.of(), "123")))
                .singleElement()
                .asString()
                .contains("18", "3");
        assertThat(violations(new Sheet(null, List.of(), "9133010O799655058B")))
                .singleElement()
                .asString()
                .contains("8");
    }

    private List<String> violations(Sheet sheet) {
        return reasons.check(sheet).stream()
                .map(violation ->
                        violation.pointer() + ": " + violation.reason().en())
                .toList();
    }
}
