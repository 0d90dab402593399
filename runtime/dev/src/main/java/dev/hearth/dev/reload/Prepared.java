package dev.hearth.dev.reload;

import dev.hearth.dev.load.Code;
import dev.hearth.migrate.Takeover;

/**
 * What a reload takes that can be made while the old code runs on.
 *
 * @param from what it was made for
 * @param code what {@code to} was loaded from
 * @param takeover how the state will come over
 */
record Prepared(Version from, Code code, Version to, Takeover takeover) {
  @SuppressWarnings("ReferenceEquality") // the very same, or it is another reload
  boolean isFor(Version running, Code next) {
    return from == running && code == next;
  }
}
