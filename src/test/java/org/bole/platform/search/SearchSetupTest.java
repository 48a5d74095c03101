package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchSetupTest {
    /** Engines that know whether they were closed. */
    private static final class Closing implements SearchEngines {
        private boolean closed;

        @Override
        public String backend() {
            return "none";
        }

        @Override
        public Optional<SearchEngine> open(String name) {
            return Optional.empty();
        }

        @Override
        public SearchEngine create(String name) {
            throw new SearchUnavailable("there are none", null);
        }

        @Override
        public void drop(String name) {}

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void theEnginesAreClosedWithTheService() {
        Closing engines = new Closing();
        new SearchSetup().close(engines);
        assertThat(engines.closed).isTrue();
    }
}
