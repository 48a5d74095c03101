package org.bole.bench;

import java.io.IOException;

/**
 * How good assignments are, and how fast: cases of another matcher's tests and instances of the literature through the
 * API, and generated ones in process beside OR-Tools. Prints three tables. {@code --only cases,instances,speed} chooses.
 */
public final class Assignments {
    private Assignments() {}

    public static void main(String[] words) throws IOException {
        Arguments arguments = Arguments.of(words);
        Report cases = AssignmentCases.report();
        Report instances = AssignmentInstances.report();
        Report speed = AssignmentSpeed.report();
        try {
            if (arguments.wants("cases") || arguments.wants("instances")) {
                try (Service service = Service.of(arguments)) {
                    if (arguments.wants("cases")) {
                        AssignmentCases.run(arguments.data(), service.api(), cases);
                    }
                    if (arguments.wants("instances")) {
                        AssignmentInstances.run(arguments.data(), service.api(), instances);
                    }
                }
            }
            if (arguments.wants("speed")) {
                AssignmentSpeed.run(speed);
            }
        } finally {
            System.out.print(cases.markdown() + instances.markdown() + speed.markdown());
        }
    }
}
