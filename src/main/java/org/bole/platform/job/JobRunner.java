package org.bole.platform.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bole.platform.problem.DatabaseAway;
import org.bole.platform.text.Bilingual;
import org.bole.platform.text.Messages;
import org.jboss.logging.Logger;

/** Runs one attempt at a job, and decides what its failure means. */
@Singleton
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final Messages MESSAGES = Messages.of("job");
    /** A job that ends the process each time must not do so for ever. */
    private static final int MOST_ATTEMPTS = 20;

    private final JobTable table;

    JobRunner(JobTable table) {
        this.table = table;
    }

    /** @throws RuntimeException when the job is to be tried again */
    void run(UUID id, Function<String, JobKind> kinds, BooleanSupplier stopping) {
        Optional<Integer> attempt = table.begin(id);
        if (attempt.isEmpty()) {
            return;
        }
        String name = table.find(id).map(Job::kind).orElseThrow();
        JobKind kind = kinds.apply(name);
        JobRun run = new JobRun(id, attempt.get(), table, kind, stopping);
        try {
            if (attempt.get() > MOST_ATTEMPTS) {
                fail(run, MESSAGES.get("given-up", String.valueOf(MOST_ATTEMPTS)));
            } else {
                work(run, kind);
            }
        } catch (JobRun.TakenOver overtaken) {
            LOG.warn(overtaken.getMessage());
        } catch (JobRun.HandedBack handedBack) {
            LOG.info(handedBack.getMessage());
            throw handedBack;
        } catch (RuntimeException failure) {
            failed(run, failure, stopping);
        }
    }

    private static void work(JobRun run, JobKind kind) {
        try {
            kind.run(run);
        } catch (JobRun.Cancelled cancelled) {
            finish(run, JobState.CANCELLED, JsonNodeFactory.instance.objectNode());
        }
    }

    private void failed(JobRun run, RuntimeException failure, BooleanSupplier stopping) {
        if (DatabaseAway.isCauseOf(failure) || stopping.getAsBoolean()) {
            throw failure;
        }
        // Not the message: the driver puts the rows of a failed batch into it, and they are people.
        LOG.errorf("Job %s failed: %s", run.id(), places(failure));
        fail(run, MESSAGES.get("internal", run.id().toString()));
    }

    /** Each cause by its type and the place where it was thrown. */
    private static String places(Throwable failure) {
        StringJoiner places = new StringJoiner(" < ");
        for (Throwable at = failure; at != null; at = at.getCause()) {
            StackTraceElement[] stack = at.getStackTrace();
            places.add(at.getClass().getName() + (stack.length == 0 ? "" : " at " + stack[0]));
        }
        return places.toString();
    }

    private static void fail(JobRun run, Bilingual reason) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.putObject("reason").put("zh-CN", reason.zh()).put("en", reason.en());
        finish(run, JobState.FAILED, result);
    }

    private static void finish(JobRun run, JobState state, ObjectNode result) {
        QuarkusTransaction.requiringNew().run(() -> run.finish(state, result));
    }
}
