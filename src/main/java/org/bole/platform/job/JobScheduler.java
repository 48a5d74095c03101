package org.bole.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.bole.platform.sql.AfterCommit;

/** Executes jobs, each on one of all instances that share the database. Starts and stops with the service. */
@Singleton
class JobScheduler {
    private static final String TASK = "job";
    /** Jobs at once on one instance; each holds up to two connections. */
    private static final int THREADS = 2;

    private static final Duration POLLING = Duration.ofMillis(500);
    /** After four missed ones the instance counts as dead, and its jobs begin again elsewhere. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration RETRY = Duration.ofSeconds(5);
    /** Less than what quarkus.shutdown.timeout leaves; a job that does not pause in time counts as crashed. */
    private static final Duration STOP = Duration.ofSeconds(8);

    /** After everything that jobs may need. */
    private static final int LATE = 4_000;

    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Instance<JobKind> kinds;
    private final JobRunner runner;
    private final AfterCommit afterCommit;
    private final Clock clock;

    JobScheduler(
            DataSource database, @Any Instance<JobKind> kinds, JobRunner runner, AfterCommit afterCommit, Clock clock) {
        this.kinds = kinds;
        this.runner = runner;
        this.afterCommit = afterCommit;
        this.clock = clock;
        this.task = Tasks.oneTime(TASK)
                .onFailure(this::again)
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(
                        UUID.fromString(instance.getId()),
                        this::kind,
                        () -> context.getSchedulerState().isShuttingDown()));
        this.scheduler = Scheduler.create(database, task)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOP)
                .build();
    }

    void start(@Observes @Priority(LATE) StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        scheduler.stop();
    }

    /** The kind of that name. */
    JobKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no kind of job is named %s; maybe a newer version of the service queued it".formatted(name)));
    }

    /** Joins the caller's transaction, and looks for work as soon as that is committed. */
    void schedule(UUID job) {
        scheduler.schedule(task.instance(job.toString()), clock.instant());
        afterCommit.run(scheduler::triggerCheckForDueExecutions);
    }

    private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        boolean handedBack =
                complete.getCause().filter(JobRun.HandedBack.class::isInstance).isPresent();
        operations.reschedule(complete, clock.instant().plus(handedBack ? Duration.ZERO : RETRY));
    }
}
