package org.bole.round.application;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bole.round.domain.SolveRound;
import org.bole.round.domain.SolveRound.Solved;
import org.bole.team.domain.JointTeams.Budget;

/**
 * The command {@code replay INPUTS RESULT}: solves the published inputs of a round anew, with the choices that the published
 * result names, and says whether the same bytes come out. Needs no database.
 */
public final class Replay {
    private static final String USAGE = "usage: replay INPUTS RESULT"
            + "  (the files that /api/v1/rounds/{id}/inputs and /api/v1/rounds/{id}/result/file give)";

    private Replay() {}

    /** @return 0: the same bytes; 1: others; 2: the files cannot be read */
    public static int run(List<String> files, PrintStream out) {
        if (files.size() != 2) {
            out.println(USAGE);
            return 2;
        }
        try {
            byte[] inputs = Files.readAllBytes(Path.of(files.get(0)));
            byte[] published = Files.readAllBytes(Path.of(files.get(1)));
            return compare(inputs, published, out);
        } catch (IOException absent) {
            out.println("cannot read: " + absent.getMessage());
        } catch (UnreadableFile foreign) {
            out.println("not the inputs and the result of a round, in this order: " + foreign.getMessage());
        }
        return 2;
    }

    private static int compare(byte[] inputs, byte[] published, PrintStream out) {
        ResultFile.Content content = ResultFile.read(published);
        String hash = JsonLines.hash(inputs);
        out.printf("inputs  %s%nresult  %s%n", hash, JsonLines.hash(published));
        if (!hash.equals(content.inputs())) {
            out.printf("DIFFERENT: the result is of other inputs (%s)%n", content.inputs());
            return 1;
        }
        Integer stopped = content.stopped();
        Budget budget = stopped == null ? Budget.UNLIMITED : Budget.ofSteps(stopped);
        Solved result = SolveRound.within(budget, InputsFile.read(inputs), content.choices(), (done, total) -> {});
        byte[] again = ResultFile.write(hash, content.choices(), result);
        out.printf("replay  %s%n", JsonLines.hash(again));
        boolean same = Arrays.equals(again, published);
        out.println(same ? "IDENTICAL" : "DIFFERENT");
        return same ? 0 : 1;
    }
}
