/** What an organisation asks for, and the life of a request from draft to closed. */
@NullMarked
package org.bole.request.domain;

import org.jspecify.annotations.NullMarked;
