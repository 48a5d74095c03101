package org.bole.scoring.application;

import org.bole.platform.document.Stored;
import org.bole.profile.application.ProfileDocument;
import org.bole.request.application.RequestDocument;
import org.bole.scoring.domain.Match;
import org.bole.scoring.domain.confidence.Confidence;

/**
 * A match together with the documents it is about.
 *
 * @param model version of the score model
 * @param confidence how sure the match is
 */
public record Pair(
        Stored<RequestDocument> request,
        Stored<ProfileDocument> profile,
        Match match,
        String model,
        Confidence confidence) {}
