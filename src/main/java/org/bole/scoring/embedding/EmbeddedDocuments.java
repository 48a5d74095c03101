package org.bole.scoring.embedding;

import java.util.Collection;
import java.util.List;

/** Port: the documents that are given vectors. */
public interface EmbeddedDocuments {
    /** Every text of these documents that is to have a vector; none for a document that is gone. */
    List<String> texts(Collection<Backlog.Item> items);

    /** These documents have all their vectors of the space that serves; called before they leave the line. */
    void completed(Collection<Backlog.Item> items);

    /** Another space serves; called within the transaction that lets it. */
    void changed(VectorSpace space);
}
