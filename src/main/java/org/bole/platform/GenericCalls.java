package org.bole.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Calls that work on any data, empty data included. */
@DefaultBean
@ApplicationScoped
class GenericCalls implements CallsToTry {
    @Override
    public List<String> lines(String address, String token) {
        String curl = "curl -s -H 'Authorization: Bearer " + token + "' ";
        return List.of(
                curl + "'" + address + "/api/v1/requests?status=OPEN&limit=3'",
                curl + "'" + address + "/api/v1/profiles?limit=3'",
                curl + "-H 'Content-Type: application/json' '" + address + "/api/v1/scores' -d '"
                        + "{\"requests\":[{\"id\":\"r1\",\"title\":\"高纯光刻胶树脂合成\"}],"
                        + "\"profiles\":[{\"id\":\"p1\",\"headline\":\"光刻胶与电子化学品研究\"}],\"explain\":true}'");
    }
}
