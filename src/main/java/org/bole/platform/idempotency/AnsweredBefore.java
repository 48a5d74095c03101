package org.bole.platform.idempotency;

/** The call was done before: it gets the answer that it was given then. */
final class AnsweredBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    AnsweredBefore(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
