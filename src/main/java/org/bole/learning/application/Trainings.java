package org.bole.learning.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.bole.learning.domain.Exposure;
import org.bole.platform.job.Job;
import org.bole.platform.job.Jobs;
import org.bole.platform.problem.Refusal;
import org.bole.request.domain.RequestKind;

/** Use case: have a version trained. It is not in force by that. */
@ApplicationScoped
@Transactional
public class Trainings {
    /** Of the split, unless the caller says otherwise: then all versions hold out the same requests. */
    static final long USUAL_SEED = 1;

    private final TrainingOrders orders;
    private final ScoreModelRegister register;
    private final Jobs jobs;

    Trainings(TrainingOrders orders, ScoreModelRegister register, Jobs jobs) {
        this.orders = orders;
        this.register = register;
        this.jobs = jobs;
    }

    /**
     * Queues the training.
     *
     * @param by who asks for it
     * @throws Refusal 404 when the prior does not exist, 409 {@code other-base} when it cannot be used
     */
    public Job order(TrainingDocument wanted, String by) {
        String prior = wanted.prior() == null ? register.inForce() : wanted.prior();
        register.model(prior);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        orders.add(new TrainingOrder(
                id,
                prior,
                Objects.requireNonNullElse(wanted.seed(), USUAL_SEED),
                new Exposure(
                        Objects.requireNonNullElse(wanted.positionExponent(), Exposure.USUAL_EXPONENT),
                        Objects.requireNonNullElse(wanted.mostWeight(), Exposure.USUAL_MOST_WEIGHT)),
                by,
                wanted.note()));
        return jobs.submit(id, TrainingJob.NAME, (long) RequestKind.values().length);
    }
}
