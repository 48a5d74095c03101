package org.bole.demo;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.bole.demo.DemoExample.Pair;
import org.bole.platform.CallsToTry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Proposes calls with ids of the demonstration district, where it is loaded; else leaves the proposal as it is. */
@Decorator
@Priority(100)
class DemoCallsToTry implements CallsToTry {
    private final CallsToTry others;
    private final DemoExample example;
    private final boolean enabled;

    @Inject
    DemoCallsToTry(
            @Delegate @Any CallsToTry others,
            DemoExample example,
            @ConfigProperty(name = "bole.demo", defaultValue = "false") boolean enabled) {
        this.others = others;
        this.example = example;
        this.enabled = enabled;
    }

    @Override
    public List<String> lines(String address, String token) {
        return enabled
                ? example.find().map(pair -> lines(address, token, pair)).orElseGet(() -> others.lines(address, token))
                : others.lines(address, token);
    }

    /** What is asked for; who fits, and why; why one person does not. */
    private static List<String> lines(String address, String token, Pair pair) {
        String curl = "curl -s -H 'Authorization: Bearer " + token + "' '" + address + "/api/v1/requests";
        String matches = curl + "/" + pair.request() + "/matches";
        return List.of(
                curl + "?status=OPEN&limit=3'",
                matches + "?role=TECH_COMMISSIONER&limit=5'",
                matches + "/" + pair.profile() + "?role=TECH_COMMISSIONER'");
    }
}
