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
  /** What may go wrong in any way. */
  interface Work {
    void run() throws IOException;
  }

  private final Way way;
  private final List<Failure> failures;
  private boolean going;
  private @Nullable Node state;

  WayRun(Way way, List<Failure> failures) {
    this.way = way;
    this.failures = failures;
  }

  /** Begins, with a start of the first version. */
  void start(CompiledVersion first, int steps, Work work) {
    going = true;
    attempt(first + " to start" + (steps == 0 ? "" : " and take " + steps + " steps"), work);
  }

  /** Begins with what is there. */
  void start() {
    going = true;
  }

  /** Whether it has begun, and has not failed. */
  boolean isGoing() {
    return going;
  }

  /**
   * Lets a version take over.
   *
   * @param reason what the message says when it is to refuse the state there is
   */
  void takeOver(CompiledVersion next, Optional<String> reason) {
    String expected =
        next + reason.map(text -> " to be refused with \"" + text + "\"").orElse(" to take over");
    attempt(
        expected,
        () -> {
          Optional<Node> before = reason.map(text -> way.state());
          Optional<String> refused = way.takeOver(next);
          state = null;
          if (before.isPresent() && refused.filter(t -> t.contains(reason.get())).isPresent()) {
            compare("after " + next + " was refused, ", before.get());
          } else if (reason.isPresent() || refused.isPresent()) {
            fail(expected, refused.orElse("it has taken over"));
          }
        });
  }

  /** The state after the last version that has taken over; nothing when the way has failed. */
  Optional<Node> state() {
    if (state == null) {
      attempt("a state", () -> state = way.state());
    }
    return Optional.ofNullable(state);
  }

  /** Notes a difference from the state that should be there; nothing when the way has failed. */
  void compare(String what, Node expected) {
    state()
        .flatMap(came -> Difference.between(expected, came))
        .ifPresent(
            difference ->
                fail(
                    what
                        + (difference.path().isEmpty() ? "the program" : difference.path())
                        + " = "
                        + difference.expected(),
                    difference.came()));
  }

  private void fail(String expected, String came) {
    failures.add(new Failure(way.name(), expected, came));
    going = false;
    state = null;
  }

  /** Does something that may go wrong, unless something has. */
  void attempt(String expected, Work work) {
    if (!going) {
      return;
    }
    try {
      work.run();
    } catch (Failed e) {
      fail(expected, String.valueOf(e.getMessage()));
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
