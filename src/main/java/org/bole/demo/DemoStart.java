package org.bole.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration district at the start, before the port opens, where {@code BOLE_DEMO=true}. */
@ApplicationScoped
class DemoStart {
    private final boolean enabled;
    private final DemoLoader loader;

    DemoStart(@ConfigProperty(name = "bole.demo", defaultValue = "false") boolean enabled, DemoLoader loader) {
        this.enabled = enabled;
        this.loader = loader;
    }

    void starting(@Observes StartupEvent event) {
        if (enabled) {
            loader.load();
        }
    }
}
