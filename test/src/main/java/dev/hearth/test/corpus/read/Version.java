package dev.hearth.test.corpus.read;

import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * One version of a case's program.
 *
 * @param sources what must be accepted
 * @param undecided what must be refused
 * @param history what the sealed versions are replaced by before
 */
public record Version(
    int number, Optional<Path> sources, Optional<Undecided> undecided, Optional<Path> history) {
  /**
   * A naive edit.
   *
   * @param problems what it is refused with: {@code lost-component Ship.vx}
   */
  public record Undecided(Path sources, NavigableSet<String> problems) {}
}
