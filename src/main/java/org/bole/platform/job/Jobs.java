package org.bole.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.bole.platform.paging.Cursor;
import org.bole.platform.paging.Limit;
import org.bole.platform.paging.Page;
import org.bole.platform.problem.Refusal;
import org.bole.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** Use cases of jobs. */
@ApplicationScoped
@Transactional
public class Jobs {
    private static final Messages MESSAGES = Messages.of("job");
    private static final String ORDER = "-createdAt";

    private final JobTable table;
    private final JobScheduler scheduler;

    Jobs(JobTable table, JobScheduler scheduler) {
        this.table = table;
        this.scheduler = scheduler;
    }

    /**
     * Has a job done, as soon as the caller's transaction is committed.
     *
     * @param kind name of a {@link JobKind}
     * @param total units of work; null while unknown
     */
    public Job submit(UUID id, String kind, @Nullable Long total) {
        table.insert(id, kind, total);
        scheduler.schedule(id);
        return get(id);
    }

    /** @throws Refusal 404 when there is none */
    public Job get(UUID id) {
        return table.find(id)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.NOT_FOUND, "not-found", MESSAGES.get("not-found", id.toString())));
    }

    /** Newest first, without their results. */
    public Page<Job> list(Limit limit, @Nullable Cursor cursor) {
        List<Job> found = table.newest(limit.withOneMore(), cursor == null ? null : cursor.within(ORDER));
        return Page.of(found, limit, job -> Cursor.of(ORDER, job.createdAt(), job.id()), job -> job);
    }

    /**
     * Cancels a job: at once when it waits, at its next good place when it runs.
     *
     * @throws Refusal 404; 409 {@code job-ended}
     */
    public Job cancel(UUID id) {
        Job job = get(id);
        if (table.cancelQueued(id)) {
            scheduler.kind(job.kind()).ended(id);
        } else if (!table.requestCancel(id)) {
            String state = get(id).state().name();
            throw new Refusal(Refusal.Kind.CONFLICT, "job-ended", MESSAGES.get("ended", state));
        }
        return get(id);
    }
}
