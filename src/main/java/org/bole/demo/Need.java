package org.bole.demo;

import org.bole.request.application.RequestDocument;

/** A request with what only the generator knows: its topic, and who asks. */
record Need(RequestDocument document, Topic topic, Site asker) {
    String reference() {
        return String.valueOf(document.externalRef());
    }
}
