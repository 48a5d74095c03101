package org.bole.demo;

import org.bole.profile.application.ProfileDocument;
import org.bole.profile.domain.Role;

/** A profile with what only the generator knows: the topic that the person is made of, and the career. */
record Person(ProfileDocument document, Topic topic, Career career) {
    boolean holds(Role role) {
        return document.roles().contains(role);
    }

    String reference() {
        return String.valueOf(document.externalRef());
    }
}
