package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.Optional;

/** One of the ways in which a version takes over the state of the one before. */
interface Way extends AutoCloseable {
  /** As failures name it. */
  String name();

  /** Starts the first version, and takes its steps; what its code throws is passed on. */
  void start(CompiledVersion first, int steps) throws IOException;

  /**
   * Lets the next version take over.
   *
   * @return what is said when that is refused; the state is then still that of the version before
   * @throws RuntimeException when it ends in neither
   */
  Optional<String> takeOver(CompiledVersion next) throws IOException;

  /** The state after the last version that has taken over. */
  Node state();

  @Override
  void close() throws IOException;
}
