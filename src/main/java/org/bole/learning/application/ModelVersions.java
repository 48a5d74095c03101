package org.bole.learning.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bole.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** Port: the versions of the score model and their activations. Every method joins the caller's transaction. */
public interface ModelVersions {
    /** Adds a version, or replaces the weights of a built-in one that a developer changed under its name. */
    void put(ModelVersion version);

    Optional<ModelVersion> find(String version);

    /** Newest first, with their reports. */
    List<ModelVersion> newest(int limit, @Nullable Cursor after);

    /** How many were trained on the components of {@code base}. */
    int trained(String base);

    /** The version that was activated last; empty when none ever was. */
    Optional<ModelVersion> activated();

    /** Puts a version in force, for whoever asks after the transaction. */
    Activation activate(String version, String replaced, Instant at, String by, @Nullable String note);

    /** Newest first. */
    List<Activation> activations(int limit, @Nullable Long before);

    /** Lets nobody else add or activate a version until the transaction ends. */
    void lock();
}
