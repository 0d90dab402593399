package dev.hearth.test.property;

import java.util.Set;

/**
 * What the build has to say of an edit without its decisions.
 *
 * @param refused whether it has to refuse it
 * @param problems what it has to name, at least: {@code lost-component game.Ship.vx}
 */
record Expected(boolean refused, Set<String> problems) {
  Expected {
    problems = Set.copyOf(problems);
  }
}
