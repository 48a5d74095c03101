package org.bole.platform;

import java.util.List;

/** Calls that the service proposes when it has started; a feature that knows real ids provides better ones. */
public interface CallsToTry {
    /**
     * @param address such as {@code http://localhost:8080}
     * @param token how to write the operator's token in a shell
     * @return command lines
     */
    List<String> lines(String address, String token);
}
