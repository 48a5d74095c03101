package org.bole.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bole.platform.problem.Refusal;
import org.bole.platform.problem.Violation;
import org.bole.platform.validation.ConstraintReasons;
import org.bole.platform.validation.HasPeriod;
import org.bole.platform.validation.OrderedDates;
import org.bole.platform.validation.PlainText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    enum Kind {
        PAPER,
        PATENT,
        PROJECT
    }

    record Output(
            @NotNull Kind kind,
            @NotNull @PlainText(max = 20) String title,
            @Min(1900) @Max(2100) Integer year) {}

    @OrderedDates
    record Term(LocalDate from, LocalDate to) implements HasPeriod {}

    record Code(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Code of(String value) {
            if (!value.matches("[0-9]{4}")) {
                throw new IllegalArgumentException("code must have four digits");
            }
            return new Code(value);
        }
    }

    record Person(
            @NotBlank String name,
            @Min(0) int capacity,
            boolean active,
            Long budget,
            BigDecimal amount,
            Double weight,
            UUID id,
            OffsetDateTime at,
            Code code,
            @Valid Term term,
            @Size(max = 3) List<String> skills,
            List<Kind> kinds,
            @NotEmpty List<@Valid Output> outputs,
            Map<String, Integer> counts) {}

    record Copying(List<String> tags) {
        Copying {
            tags = List.copyOf(tags);
        }
    }

    record Nested(@Nullable Nested in) {}

    private static final String GOOD =
            "\"name\":\"王伟\",\"capacity\":1,\"active\":true,\"outputs\":[{\"kind\":\"PAPER\",\"title\":\"t\"}]";

    private final BodyReader reader = reader();

    private static BodyReader reader() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonSettings().customize(mapper);
        return new BodyReader(mapper, new ConstraintReasons(Validation.buildDefaultValidatorFactory()));
    }

    private List<Violation> violations(String json) {
        return read(json).violations();
    }

    private Parsed<Person> read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8), Person.class);
    }

    private List<String> places(String json) {
        return violations(json).stream().map(v -> v.pointer() + " " + v.code()).toList();
    }

    @Test
    void readsWhatIsRight() {
        Person person = read("{" + GOOD + ",\"amount\":1.10,\"term\":{\"from\":\"2026-01-01\",\"to\":\"2026-01-01\"},"
                        + "\"code\":\"0042\",\"at\":\"2026-03-31T09:00:00+08:00\",\"skills\":[\"光刻胶\"],\"weight\":1}")
                .value();
        assertThat(person.name()).isEqualTo("王伟");
        assertThat(person.amount()).isEqualTo(new BigDecimal("1.10"));
        assertThat(person.code()).isEqualTo(new Code("0042"));
        assertThat(person.at()).hasToString("2026-03-31T09:00+08:00");
        assertThat(person.outputs().get(0).kind()).isEqualTo(Kind.PAPER);
    }

    @Test
    void reportsEverythingAtOnce() {
        assertThat(places("""
                {"name":7,"capcity":3,"active":"yes","budget":"12","weight":true,"id":"x","at":"yesterday",
                 "term":{"from":"2026-02-30","to":5,"until":1},
                 "skills":["a",{"b":[1]},2],
                 "kinds":["PAPER","PATNT"],
                 "outputs":[{"kind":"BOOK","title":"x","year":2021.5},"text",{"title":"","year":1800},
                            {"kind":"PAPER","title":"t","pages":[{"n":1}]}],
                 "counts":{"a":1,"b":"c"}}"""))
                .containsExactlyInAnyOrder(
                        "/name wrong-type",
                        "/capcity unknown-field",
                        "/capacity not-null",
                        "/active wrong-type",
                        "/budget wrong-type",
                        "/weight wrong-type",
                        "/id invalid-value",
                        "/at invalid-value",
                        "/term/from invalid-value",
                        "/term/to wrong-type",
                        "/term/until unknown-field",
                        "/skills/1 wrong-type",
                        "/skills/2 wrong-type",
                        "/kinds/1 unknown-value",
                        "/outputs/0/kind unknown-value",
                        "/outputs/0/year wrong-type",
                        "/outputs/1 wrong-type",
                        "/outputs/2/kind not-null",
                        "/outputs/2/title plain-text",
                        "/outputs/2/year min",
                        "/outputs/3/pages unknown-field",
                        "/counts/b wrong-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\":1|/name wrong-type",
                "\"name\":true|/name wrong-type",
                "\"name\":[\"a\"]|/name wrong-type",
                "\"name\":{}|/name wrong-type",
                "\"name\":null|/name not-blank",
                "\"name\":\"\"|/name not-blank",
                "\"capacity\":\"1\"|/capacity wrong-type",
                "\"capacity\":1.0|/capacity wrong-type",
                "\"capacity\":1e2|/capacity wrong-type",
                "\"capacity\":null|/capacity not-null",
                "\"capacity\":-1|/capacity min",
                "\"capacity\":99999999999|/capacity out-of-range",
                "\"capacity\":[]|/capacity wrong-type",
                "\"active\":1|/active wrong-type",
                "\"active\":\"true\"|/active wrong-type",
                "\"active\":null|/active not-null",
                "\"budget\":99999999999999999999|/budget out-of-range",
                "\"budget\":1.5|/budget wrong-type",
                "\"budget\":{\"a\":{\"b\":[1,2]}}|/budget wrong-type",
                "\"amount\":\"1\"|/amount wrong-type",
                "\"amount\":1e99999|/amount out-of-range",
                "\"amount\":true|/amount wrong-type",
                "\"weight\":1e999|/weight out-of-range",
                "\"weight\":\"NaN\"|/weight wrong-type",
                "\"id\":\"\"|/id invalid-value",
                "\"id\":3|/id wrong-type",
                "\"at\":\"\"|/at invalid-value",
                "\"at\":1700000000|/at wrong-type",
                "\"at\":\"2026-03-31\"|/at invalid-value",
                "\"term\":\"2026\"|/term wrong-type",
                "\"term\":\"\"|/term wrong-type",
                "\"term\":[]|/term wrong-type",
                "\"term\":{\"from\":[2026,1,1]}|/term/from wrong-type",
                "\"term\":{\"from\":20000}|/term/from wrong-type",
                "\"term\":{\"from\":\"2026-13-01\"}|/term/from invalid-value",
                "\"term\":{\"from\":\"2026-01-02\",\"to\":\"2026-01-01\"}|/term/to ordered-dates",
                "\"skills\":\"a\"|/skills wrong-type",
                "\"skills\":\"\"|/skills wrong-type",
                "\"skills\":{}|/skills wrong-type",
                "\"skills\":[null]|/skills/0 null-element",
                "\"skills\":[\"a\",\"b\",\"c\",\"d\"]|/skills size",
                "\"skills\":[[]]|/skills/0 wrong-type",
                "\"kinds\":[\"paper\"]|/kinds/0 unknown-value",
                "\"kinds\":[\"\"]|/kinds/0 unknown-value",
                "\"kinds\":[0]|/kinds/0 wrong-type",
                "\"kinds\":[null]|/kinds/0 null-element",
                "\"outputs\":[]|/outputs not-empty",
                "\"outputs\":[null]|/outputs/0 null-element",
                "\"outputs\":[[]]|/outputs/0 wrong-type",
                "\"outputs\":null|/outputs not-empty",
                "\"code\":\"12\"|/code invalid-value",
                "\"code\":[]|/code wrong-type",
                "\"counts\":[]|/counts wrong-type",
                "\"counts\":{\"a/b\":\"x\"}|/counts/a~1b wrong-type",
                "\"name\":\"a\\u0000b\"|/name illegal-character",
                "\"name\":\"\\ud800\"|/name illegal-character",
                "\"nam\":1|/nam unknown-field"
            })
    void pointsAtTheOneThingThatIsWrong(String member, String place) {
        String name = member.substring(1, member.indexOf('"', 1));
        String rest = List.of(GOOD.split(",(?=\"(?:name|capacity|active|outputs)\":)")).stream()
                .filter(part -> !part.startsWith("\"" + name + "\":"))
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        assertThat(places("{" + rest + "," + member + "}")).containsExactly(place);
        assertThat(places("{" + member + "," + rest + "}")).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"name\"",
                "{\"name\":}",
                "{name:1}",
                "{'name':1}",
                "{\"name\":01}",
                "{\"name\":NaN}",
                "{\"name\":\"a\nb\"}",
                "{\"name\":\"a\"",
                "nul",
                "{\"a\":1,}",
                "{\"a\":[{\"b\":1]}",
                "// c\n{}",
                "\u0000{}"
            })
    void saysWhereTheSyntaxBreaks(String json) {
        Parsed<Person> parsed = read(json);
        assertThat(parsed.violations()).hasSize(1);
        Violation violation = parsed.violations().get(0);
        assertThat(violation.code()).isEqualTo("malformed-json");
        assertThat(violation.reason().en()).matches(".*line \\d+, column \\d+.*");
        assertThat(violation.reason().zh()).contains("行第");
        assertThatThrownBy(parsed::value)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("malformed-json"));
    }

    @Test
    void readsNothingAfterASyntaxErrorInsideRecords() {
        assertThat(places("{" + GOOD + ",\"outputs2\":1,\"outputs\":[{\"kind\":\"PAPER\",,}]}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "null"})
    void refusesAnEmptyBody(String json) {
        assertThat(places(json)).containsExactly(" missing-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "true", "[{}]", "\"\""})
    void refusesABodyOfTheWrongKind(String json) {
        assertThat(places(json)).containsExactly(" wrong-type");
    }

    @Test
    void refusesAFieldThatAppearsTwice() {
        assertThat(places("{" + GOOD + ",\"name\":\"x\"}")).containsExactly("/name duplicate-field");
        assertThat(places("{\"outputs\":[{\"kind\":\"PAPER\",\"kind\":\"PAPER\"}]}"))
                .containsExactly("/outputs/0/kind duplicate-field");
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "]", "x", ",", " 1"})
    void refusesASecondText(String trailing) {
        assertThat(violations("{" + GOOD + "}" + trailing))
                .hasSize(1)
                .allSatisfy(v -> assertThat(v.code()).isIn("trailing-content", "malformed-json"));
    }

    @Test
    void refusesTooDeepNesting() {
        String json = "{\"in\":".repeat(60) + "null" + "}".repeat(60);
        assertThat(reader.read(json.getBytes(StandardCharsets.UTF_8), Nested.class)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("limit-exceeded");
        assertThat(places("{\"x\":" + "[".repeat(100_000))).containsExactly(" limit-exceeded");
    }

    @Test
    void refusesTextsOfTwoMegabytes() {
        assertThat(places("{\"name\":\"" + "字".repeat(2_000_000) + "\"}")).containsExactly("/name limit-exceeded");
        assertThat(places("{\"" + "n".repeat(2_000_000) + "\":1}")).containsExactly(" limit-exceeded");
        assertThat(places("{\"capacity\":" + "9".repeat(2_000_000) + "}")).containsExactly("/capacity limit-exceeded");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "{\"name\":\"é\"}".getBytes(StandardCharsets.UTF_16);
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        for (byte[] text : List.of(latin, wide, surrogate)) {
            assertThat(reader.read(text, Person.class).violations())
                    .extracting(Violation::code)
                    .containsExactly("invalid-utf8");
        }
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(places("\uFEFF{" + GOOD + "}")).isEmpty();
    }

    @Test
    void suggestsTheNameThatWasMeant() {
        List<Violation> violations = violations("{" + GOOD + ",\"skils\":[],\"zzzzzzzz\":1,\"kinds\":[\"PAPR\"]}");
        assertThat(violations)
                .extracting(v -> v.reason().en())
                .containsExactlyInAnyOrder(
                        "The field \"skils\" is unknown here; did you mean \"skills\"?",
                        violations.stream()
                                .filter(v -> v.pointer().equals("/zzzzzzzz"))
                                .findFirst()
                                .orElseThrow()
                                .reason()
                                .en(),
                        "\"PAPR\" is not a legal value; did you mean \"PAPER\"? Legal are: PAPER, PATENT, PROJECT.");
        assertThat(violations).extracting(v -> v.reason().zh()).anyMatch(zh -> zh.contains("是否应为“skills”"));
    }

    @Test
    void wordsConstraintsInBothLanguages() {
        List<Violation> violations = violations("{" + GOOD.replace(":1,", ":-1,") + "}");
        assertThat(violations).extracting(v -> v.reason().en()).containsExactly("must be at least 0; found -1");
        assertThat(violations).extracting(v -> v.reason().zh()).containsExactly("不得小于 0；实为 -1");
    }

    @Test
    void survivesARecordThatCannotBeMade() {
        List<Violation> violations = reader.read("{}".getBytes(StandardCharsets.UTF_8), Copying.class)
                .violations();
        assertThat(violations).extracting(Violation::code).containsExactly("invalid-value");
        assertThat(reader.read("{\"tags\":[1,{}]}".getBytes(StandardCharsets.UTF_8), Copying.class)
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("/tags/0", "/tags/1");
    }

    @Test
    void stopsCountingViolationsAtTwoHundred() {
        assertThat(violations("{" + GOOD + ",\"skills\":[" + "1,".repeat(9999) + "1]}"))
                .hasSize(Findings.MOST);
    }
}
