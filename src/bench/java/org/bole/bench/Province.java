package org.bole.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * As many generated people as a province has, and what is asked of them. Everybody works on one of {@value #TOPICS}
 * topics, some on two; a topic has its terms from the glossary, rare and common ones as in real texts (Zipf). A person
 * has a summary, four skills and three outputs; a request has a title, a description and four skills. The same people
 * and requests for the same number, whatever came before.
 */
final class Province {
    private static final int TOPICS = 600;
    private static final int TERMS_OF_A_TOPIC = 12;
    private static final List<String> GLOSSARIES = List.of(
            "aerospace-marine",
            "agriculture-food",
            "biomedicine",
            "chemistry",
            "communication",
            "control",
            "electrical",
            "environment-civil",
            "materials",
            "mechanical",
            "photonics",
            "semiconductor",
            "software",
            "cc-cedict");
    private static final List<String> DEEDS =
            List.of("研究", "制备", "优化", "检测", "设计", "应用", "建模", "评价", "开发", "控制", "机理", "工艺");
    private static final List<String> ROLES = List.of("TECH_COMMISSIONER", "ENTERPRISE_MENTOR", "TALENT");
    private static final List<String> DEGREES = List.of("2", "3", "4");

    private final List<String> terms = terms();
    private final List<String> disciplines = column("/codes/disciplines.csv");

    /** People number {@code from} to {@code to} (exclusive), made one at a time. */
    Stream<ObjectNode> people(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::person);
    }

    /** The first {@code count} requests. */
    Stream<ObjectNode> requests(int count) {
        return IntStream.range(0, count).mapToObj(this::request);
    }

    /** Everything that a person or a request says, as one text. */
    static String text(JsonNode document) {
        return texts(document).collect(Collectors.joining("。"));
    }

    /** Each text of a person, or the texts and the skills of a request. */
    static Stream<String> texts(JsonNode document) {
        return Stream.of(
                        Stream.of("summary", "title", "description")
                                .filter(document::has)
                                .map(field -> document.get(field).asText()),
                        StreamSupport.stream(document.path("outputs").spliterator(), false)
                                .map(output -> output.path("title").asText()),
                        StreamSupport.stream(document.path("requiredSkills").spliterator(), false)
                                .map(JsonNode::asText))
                .flatMap(texts -> texts);
    }

    private ObjectNode person(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        List<String> topic = topic(random);
        ObjectNode person = JsonNodeFactory.instance
                .objectNode()
                .put("externalRef", "person-" + number)
                .put("name", "person-" + number)
                .put("summary", text(random, topic, 8));
        person.putArray("roles").add(ROLES.get(random.nextInt(ROLES.size())));
        skills(random, topic, person.putArray("skills"));
        person.putArray("disciplines").add(discipline(topic));
        person.put("degree", DEGREES.get(random.nextInt(DEGREES.size())));
        ArrayNode outputs = person.putArray("outputs");
        for (int i = 0; i < 3; i++) {
            outputs.addObject()
                    .put("kind", "PROJECT")
                    .put("title", text(random, topic, 5))
                    .put("year", 2005 + random.nextInt(20));
        }
        return person;
    }

    private ObjectNode request(int number) {
        Random random = new Random(~number * 0x9E3779B97F4A7C15L);
        List<String> topic = topic(random);
        ObjectNode request =
                Documents.challenge(reference(number), text(random, topic, 4), description(number, random, topic));
        skills(random, topic, request.putArray("requiredSkills"));
        request.putArray("disciplines").add(discipline(topic));
        return request;
    }

    /** How request number {@code number} is called. */
    static String reference(int number) {
        return "wanted-" + number;
    }

    /** Every third is long, as needs of enterprises are: six sentences. */
    private String description(int number, Random random, List<String> topic) {
        return IntStream.range(0, number % 3 == 0 ? 6 : 1)
                .mapToObj(sentence -> text(random, topic, 14) + "。")
                .collect(Collectors.joining());
    }

    private List<String> topic(Random random) {
        int number = (int) (TOPICS * Math.pow(random.nextDouble(), 1.5));
        Random own = new Random(number * 31L + 7);
        return IntStream.range(0, TERMS_OF_A_TOPIC).mapToObj(i -> term(own)).toList();
    }

    private String discipline(List<String> topic) {
        return disciplines.get(Math.floorMod(topic.get(0).hashCode(), disciplines.size()));
    }

    /** Some terms in many texts, most in few. */
    private String term(Random random) {
        return terms.get((int) (terms.size() * Math.pow(random.nextDouble(), 3)));
    }

    private void skills(Random random, List<String> topic, ArrayNode skills) {
        Stream.generate(() -> topic.get(random.nextInt(topic.size())) + deed(random))
                .distinct()
                .limit(4)
                .forEach(skills::add);
    }

    private static String deed(Random random) {
        return DEEDS.get(random.nextInt(DEEDS.size()));
    }

    private String text(Random random, List<String> topic, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean own = random.nextInt(10) < 6;
            text.append(own ? topic.get(random.nextInt(topic.size())) : term(random));
            text.append(i % 3 == 2 ? deed(random) : i % 3 == 1 ? "的" : "与");
        }
        return text.append(deed(random)).toString();
    }

    private static List<String> terms() {
        List<String> terms = new ArrayList<>();
        GLOSSARIES.forEach(name -> terms.addAll(column("/glossary/" + name + ".csv")));
        return terms.stream().filter(term -> term.length() > 1).distinct().toList();
    }

    /** The first column, without the header. */
    private static List<String> column(String resource) {
        try (InputStream file = Objects.requireNonNull(Province.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
