package dev.hearth;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call from another thread. */
final class Call<R extends @Nullable Object> extends CallFuture<R> {
  private final Answers answers;
  private final Function<HotProgram, ? extends R> function;
  private final boolean alone;
  private Runnable outcome = () -> {};
  private @Nullable Throwable thrown;

  /**
   * @param alone whether nobody waits for it, so that what it throws has to be told
   */
  Call(Turns turns, Function<HotProgram, ? extends R> function, boolean alone) {
    super(turns);
    this.answers = turns.answers();
    this.function = function;
    this.alone = alone;
  }

  /** Makes it, unless it was cancelled; what comes of it is kept to {@link #finish} with. */
  void make(HotProgram program, Consumer<Runnable> guard) {
    if (isDone()) {
      return;
    }
    try {
      guard.accept(
          () -> {
            R result = answers.of(program, function);
            outcome = () -> complete(result);
          });
    } catch (Throwable t) {
      thrown = t;
      outcome = () -> completeExceptionally(t);
    }
  }

  /** Completes it with what came of it. */
  void finish(Consumer<Throwable> told) {
    outcome.run();
    if (alone && thrown != null) {
      told.accept(thrown);
    }
  }
}
