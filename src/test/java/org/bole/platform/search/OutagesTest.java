package org.bole.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutagesTest {
    private final List<String> said = new ArrayList<>();
    private final Outages outages = new Outages(new Outages.Reporter() {
        @Override
        public void began(String kind, RuntimeException why) {
            said.add(kind + " began: " + why.getMessage());
        }

        @Override
        public void ended(String kind) {
            said.add(kind + " ended");
        }
    });

    private void fails(String kind, RuntimeException why) {
        outages.guard(kind, () -> {
            throw why;
        });
    }

    @Test
    void whatFailsOfOneKindDoesNotStopTheNext() {
        List<String> done = new ArrayList<>();
        fails("candidate", new UncheckedIOException(new IOException("disk")));
        fails("profile", new IllegalStateException("bug"));
        outages.guard("request", () -> done.add("request"));
        assertThat(done).containsExactly("request");
        assertThat(outages.none()).isFalse();
    }

    @Test
    void isSaidOnceWhileItLastsAndOnceWhenItEnds() {
        fails("skill", new SearchUnavailable("away", null));
        fails("skill", new SearchUnavailable("still away", null));
        outages.guard("skill", () -> {});
        outages.guard("skill", () -> {});
        assertThat(said).containsExactly("skill began: away", "skill ended");
        assertThat(outages.none()).isTrue();
    }

    @Test
    void eachKindHasItsOwn() {
        fails("skill", new SearchUnavailable("away", null));
        outages.guard("profile", () -> {});
        assertThat(said).containsExactly("skill began: away");
        assertThat(outages.none()).isFalse();
    }

    @Test
    void anotherSortOfFailureIsSaidToo() {
        fails("skill", new SearchUnavailable("away", null));
        fails("skill", new IllegalStateException("bug"));
        assertThat(said).containsExactly("skill began: away", "skill began: bug");
    }
}
