package dev.hearth;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A program that other threads come to, and what steps it. */
abstract class UpdatePointFixture {
  /** What others know of the program. */
  interface Stock {
    int take(int count);
  }

  /** Something that it is not. */
  interface Other {}

  /** State, or old code: loaded anew with the program. */
  record Loaded(String name) {}

  /** The same, thrown. */
  static final class SoldOut extends RuntimeException {
    static final long serialVersionUID = 1;

    SoldOut(@Nullable Throwable cause) {
      super("no tea", cause);
    }
  }

  static final class Store implements HotProgram, Stock {
    final Hot<Integer> left = Hot.of(10);
    Runnable step = () -> {};

    @Override
    public void start() {}

    @Override
    public void step() {
      step.run();
    }

    @Override
    public int take(int count) {
      left.update(n -> Math.subtractExact(n, count));
      return left.get();
    }
  }

  final Store store = new Store();
  final AtomicInteger woken = new AtomicInteger();
  final List<Throwable> told = new ArrayList<>();
  Turns turns = started(Turns.inProduction(woken::incrementAndGet));

  Turns started(Turns made) {
    made.runs(store);
    return made;
  }

  /** As an engine does it. */
  void step() {
    if (turns.hasCalls()) {
      turns.makeCalls(Runnable::run, told::add);
    }
    Turns outer = turns.begin();
    try {
      store.step();
    } finally {
      turns.end(outer);
    }
  }

  void step(Runnable what) {
    store.step = what;
    try {
      step();
    } finally {
      store.step = () -> {};
    }
  }

  /** What a handle has. */
  static final int[] GRID = {1};

  static Ownership owning(Predicate<Class<?>> reloadable) {
    return new Ownership() {
      @Override
      public boolean isReloadable(Class<?> type) {
        return reloadable.test(type);
      }

      @Override
      public Optional<String> handleOf(Object value, HotProgram program) {
        return value == GRID ? Optional.of("Store.grid (int[])") : Optional.empty();
      }
    };
  }

  void inDevRun() {
    turns =
        started(
            Turns.inDevRun(
                () -> {},
                owning(type -> type == Loaded.class || type == SoldOut.class || isOld(type))));
  }

  /** A lambda of {@link Old} is of its loader, as one of reloadable code is. */
  static boolean isOld(Class<?> type) {
    return type.getName().startsWith(Old.class.getName());
  }

  /** Code that is loaded anew. */
  static final class Old {
    static int ask(UpdatePoint<Stock> stock) {
      return stock.read(s -> 1);
    }
  }

  static void refused(String message, org.junit.jupiter.api.function.Executable what) {
    Exception e = assertThrows(RuntimeException.class, what);
    assertEquals(message, e.getMessage());
  }

  static void awaitBlocked(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      assertTrue(thread.isAlive());
      Thread.sleep(1);
    }
  }

  static Thread started(Runnable what) {
    Thread thread = new Thread(what);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What a call failed with. */
  static Throwable failure(CompletableFuture<?> call) {
    return requireNonNull(assertThrows(CompletionException.class, call::join).getCause());
  }
}
