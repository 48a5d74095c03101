package org.bole.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in both languages, and its pattern can be read. */
class MessageBundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static Stream<String> features() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_zh_CN"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesHaveTheSameKeys(String feature) throws IOException {
        assertThat(bundle(feature + "_zh_CN").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle(feature).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesUseTheSameArguments(String feature) throws IOException {
        Properties english = bundle(feature);
        Properties chinese = bundle(feature + "_zh_CN");
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void noPatternSwallowsAnArgument(String feature) throws IOException {
        for (String name : new String[] {feature, feature + "_zh_CN"}) {
            Properties bundle = bundle(name);
            for (String key : bundle.stringPropertyNames()) {
                String said = MessageFormat.format(bundle.getProperty(key), "⟪0⟫", "⟪1⟫", "⟪2⟫", "⟪3⟫", "⟪4⟫", "⟪5⟫");
                assertThat(said).as("%s %s", name, key).doesNotContain("{", "}");
                for (String place : places(bundle.getProperty(key))) {
                    assertThat(said).as("%s %s", name, key).contains("⟪" + place + "⟫");
                }
            }
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
