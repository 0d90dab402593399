package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.Optional;

/** One of the ways in which a version takes over the state of one before. */
interface Way extends AutoCloseable {
  /** As failures name it. */
  String name();

  /**
   * Lets a version take over.
   *
   * @return what is said when that is refused; the state is then still that of the version before
   * @throws RuntimeException when it ends in neither
   */
  Optional<String> takeOver(CompiledVersion next) throws IOException;

  /** The state of the version that has taken over last. */
  Node state();

  @Override
  default void close() throws IOException {}
}
