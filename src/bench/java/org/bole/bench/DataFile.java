package org.bole.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of external data sets. */
final class DataFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataFile() {}

    /** One document a line. */
    static List<JsonNode> jsonLines(Path file) {
        return lines(file).stream().map(DataFile::parsed).toList();
    }

    /** One document. */
    static JsonNode json(Path file) {
        return parsed(String.join("\n", lines(file)));
    }

    /** The cells of each line, the first {@code skipped} lines left out. */
    static List<String[]> tabSeparated(Path file, int skipped) {
        return lines(file).stream()
                .skip(skipped)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Whether all {@code files} are in {@code folder}; says so when not. */
    static boolean present(String name, Path folder, String... files) {
        for (String file : files) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                Progress.say("%s skipped: %s is not among the data", name, file);
                return false;
            }
        }
        return true;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not JSON: " + line, e);
        }
    }
}
