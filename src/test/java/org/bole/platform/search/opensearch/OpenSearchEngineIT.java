package org.bole.platform.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bole.platform.search.SearchConfig;
import org.bole.platform.search.SearchEngineContract;
import org.bole.platform.search.SearchEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set before all tests
class OpenSearchEngineIT extends SearchEngineContract {
    private static OpenSearchEngines cluster;

    /** A cluster at these addresses. */
    record At(String addresses) implements SearchConfig {
        @Override
        public Backend backend() {
            return Backend.OPENSEARCH;
        }

        @Override
        public Optional<String> directory() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> hosts() {
            return Optional.of(List.of(addresses.split(",")));
        }

        @Override
        public Optional<String> username() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public int replicas() {
            return 1;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(10);
        }
    }

    @BeforeAll
    static void connect() {
        cluster = new OpenSearchEngines(new At(OpenSearchCluster.sharedHosts()));
    }

    @AfterAll
    static void disconnect() {
        cluster.close();
    }

    @Override
    protected SearchEngines engines() {
        return cluster;
    }

    @Test
    void knowsWhenTheIndexIsGone() {
        assertThat(engine.intact()).isTrue();
        engines.drop("contract");
        assertThat(engine.intact()).isFalse();
    }
}
