package org.bole.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line of a benchmark.
 *
 * @param data folder with the external data sets, what is not there is skipped; null: the benchmark needs none
 * @param url a running service; null: the benchmark starts the packaged one itself
 * @param token operator's token of the service at {@code url}
 * @param jar the packaged service
 * @param only the parts to run; empty: all
 * @param home folder in which a large crowd is kept from one run to the next; null: none is
 * @param every of large sets the ablation takes each so many-th request
 * @param vectors file in which the ablation keeps vectors between runs; null: none
 */
record Arguments(
        @Nullable Path data,
        @Nullable URI url,
        String token,
        Path jar,
        Set<String> only,
        @Nullable Path home,
        int every,
        @Nullable Path vectors) {
    private static final Set<String> NAMES =
            Set.of("--data", "--url", "--token", "--jar", "--only", "--home", "--every", "--vectors");

    Arguments {
        only = Set.copyOf(only);
    }

    /** @throws IllegalArgumentException where {@code --data} was not given */
    @Override
    public Path data() {
        if (data == null) {
            throw new IllegalArgumentException("--data must name the folder with the data sets");
        }
        return data;
    }

    /** @throws IllegalArgumentException for an unknown or incomplete argument */
    static Arguments of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (!NAMES.contains(words[i]) || i + 1 == words.length) {
                throw new IllegalArgumentException(
                        "argument (%s) must be one of %s, followed by its value".formatted(words[i], NAMES));
            }
            given.put(words[i], words[i + 1]);
        }
        String data = given.get("--data");
        String url = given.get("--url");
        String only = given.get("--only");
        String home = given.get("--home");
        String vectors = given.get("--vectors");
        return new Arguments(
                data == null ? null : Path.of(data),
                url == null ? null : URI.create(url),
                given.getOrDefault("--token", ""),
                Path.of(given.getOrDefault("--jar", "target/quarkus-app/quarkus-run.jar")),
                only == null ? Set.of() : Set.copyOf(List.of(only.split(","))),
                home == null ? null : Path.of(home),
                Integer.parseInt(given.getOrDefault("--every", "1")),
                vectors == null ? null : Path.of(vectors));
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
