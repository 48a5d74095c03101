package org.bole.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short program to its end. */
final class Command {
    // initdb takes three seconds on a small machine; ten minutes is for a disk that hardly moves.
    private static final long PATIENCE_MINUTES = 10;

    /**
     * @param status exit status, 0 for success; 127 when the program does not exist
     * @param output what it printed, standard output and standard error together
     */
    record Result(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    private Command() {}

    static Result run(List<String> command) {
        return run(command, "");
    }

    /** @param input what the program reads from its standard input */
    static Result run(List<String> command, String input) {
        try {
            Path output = Files.createTempFile("bole-command", ".log");
            try {
                return run(command, input, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the output of " + command, e);
        }
    }

    private static Result run(List<String> command, String input, Path output) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException missing) {
            return new Result(127, String.valueOf(missing.getMessage()));
        }
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedEarly) {
            // The status says so better than the broken pipe does.
        }
        return new Result(awaitExit(process), Files.readString(output));
    }

    private static int awaitExit(Process process) {
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }
}
