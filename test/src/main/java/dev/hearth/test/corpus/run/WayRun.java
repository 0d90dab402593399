package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.Failure;
import dev.hearth.test.corpus.state.Difference;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes one way with a case, and notes what is not as it should be. A way that has failed ends
 * there; the others go on.
 */
final class WayRun implements AutoCloseable {
  private final Way way;
  private final List<Failure> failures;
  private @Nullable Node state;

  WayRun(Way way, List<Failure> failures) {
    this.way = way;
    this.failures = failures;
  }

  /** Gets the state to begin with, from a start of the first version. */
  void start(CompiledVersion first, int steps, Work work) {
    attempt(
        first + " to start" + (steps == 0 ? "" : " and take " + steps + " steps"),
        () -> {
          work.run();
          state = way.state();
        });
  }

  /** Gets the state to begin with, which is there. */
  void start() {
    state = way.state();
  }

  /**
   * Lets a version take over.
   *
   * @param reason what the message says when it is to refuse the state there is
   */
  void takeOver(CompiledVersion next, Optional<String> reason) {
    String expected =
        next + reason.map(text -> " to be refused with \"" + text + "\"").orElse(" to take over");
    ifGoing(
        expected,
        before -> {
          Optional<String> refused = way.takeOver(next);
          if (reason.isPresent()
              && refused.filter(text -> text.contains(reason.get())).isPresent()) {
            compare("after " + next + " was refused, ", before, way.state());
          } else if (reason.isPresent() || refused.isPresent()) {
            fail(expected, refused.orElse("it has taken over"));
          } else {
            state = way.state();
          }
        });
  }

  /** The state after the last version that has taken over; nothing when the way has failed. */
  Optional<Node> state() {
    return Optional.ofNullable(state);
  }

  /** Notes a difference from the state that should be there; nothing when the way has failed. */
  void compare(String what, Node expected) {
    ifGoing("a state", before -> compare(what, expected, before));
  }

  /** Notes that the way has failed, and ends it. */
  void fail(String expected, String came) {
    failures.add(new Failure(way.name(), expected, came));
    state = null;
  }

  private void compare(String what, Node expected, Node came) {
    Difference.between(expected, came)
        .ifPresent(
            difference ->
                fail(
                    what
                        + (difference.path().isEmpty() ? "the program" : difference.path())
                        + " = "
                        + difference.expected(),
                    difference.came()));
  }

  /** What may go wrong in any way. */
  interface Work {
    void run() throws IOException;
  }

  private interface FromState {
    void run(Node before) throws IOException;
  }

  private void ifGoing(String expected, FromState work) {
    Node before = state;
    if (before != null) {
      attempt(expected, () -> work.run(before));
    }
  }

  private void attempt(String expected, Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException | Error e) {
      fail(expected, Thrown.text(e));
    }
  }

  @Override
  public void close() {
    try {
      way.close();
    } catch (IOException | RuntimeException | Error e) {
      failures.add(new Failure(way.name(), "the program to be closed", Thrown.text(e)));
    }
  }
}
