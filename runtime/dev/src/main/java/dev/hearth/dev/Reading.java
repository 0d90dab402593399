package dev.hearth.dev;

import dev.hearth.Turns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A read section that goes on.
 *
 * @param since for how long
 * @param stack where its thread is
 */
record Reading(String thread, Duration since, List<StackTraceElement> stack) {
  /** Those that go on now, the oldest first. */
  static List<Reading> in(Turns turns) {
    List<Reading> all = new ArrayList<>();
    turns
        .readers()
        .forEach(
            (thread, since) ->
                all.add(new Reading(thread.getName(), since, List.of(thread.getStackTrace()))));
    all.sort(Comparator.comparing(Reading::since).reversed());
    return all;
  }
}
