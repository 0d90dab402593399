package dev.hearth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a call, or of what follows it; no thread waits for it that keeps it from coming.
 */
class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
  private final Turns turns;

  CallFuture(Turns turns) {
    this.turns = turns;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(turns);
  }

  @Override
  public R get() throws InterruptedException, ExecutionException {
    refuseToWait();
    return super.get();
  }

  @Override
  public R get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    refuseToWait();
    return super.get(timeout, unit);
  }

  @Override
  public R join() {
    refuseToWait();
    return super.join();
  }

  private void refuseToWait() {
    if (!isDone() && turns.keepsCallsWaiting()) {
      throw new IllegalStateException(
          "a call is made between two steps, and this thread would wait for it within a step, a"
              + " call or a read section, and so for ever: go on with thenAccept, or wait when"
              + " that is over");
    }
  }
}
