package dev.hearth;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which handles a program writes while its state is carried over beside it: the dirty set. For
 * engines only: a program has no use for it.
 *
 * <pre>{@code
 * writes.begin();                                  // between two steps
 * Programs.guard(program::step, writes);
 * writes.drain(handle -> again.add(handle));       // by the thread that carries over
 * }</pre>
 *
 * <p>What a step or call wrote is there when it has ended, whether it was undone or not. {@link
 * #begin}, {@link #end} and steps are for the thread that steps; the others for any.
 */
public final class Writes {
  /** How many are on; a write that nobody would be told of is only looked at while one is. */
  private static final AtomicInteger ON = new AtomicInteger();

  private static final AtomicLong UNSEEN = new AtomicLong();

  /** So many writes wait to be looked at; of a program that writes more all is to be done again. */
  private static final int MOST = 4_000_000;

  private final Queue<List<Journal.Entry>> steps = new ConcurrentLinkedQueue<>();

  /** How many writes, and how many steps with such, wait. */
  private final AtomicInteger waiting = new AtomicInteger();

  private final AtomicInteger waitingSteps = new AtomicInteger();
  private volatile boolean on;
  private volatile boolean lost;
  private long unseen;

  /** Writes of one program. */
  public Writes() {}

  /** Notes what is written from now on. */
  public void begin() {
    if (!on) {
      forget();
      lost = false;
      unseen = UNSEEN.get();
      ON.incrementAndGet();
      on = true;
    }
  }

  /** Notes nothing any more, and forgets what nobody has asked for. */
  public void end() {
    if (on) {
      on = false;
      ON.decrementAndGet();
      forget();
    }
  }

  private void forget() {
    steps.clear();
    waiting.set(0);
    waitingSteps.set(0);
  }

  /**
   * Whether all that was written is known. Not when it was more than can be kept, nor when
   * something was written outside of steps and calls. Asked while it is on.
   */
  public boolean areWhole() {
    return !lost && UNSEEN.get() == unseen;
  }

  /** About how many writes there are to drain. */
  public int size() {
    return Math.max(0, waiting.get());
  }

  /** Whether there is nothing to drain. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /**
   * Gives {@code to} each handle that was written and that it has not been given for it. For one
   * thread at a time; what is written meanwhile is for the next time.
   */
  public void drain(Consumer<Hot<?>> to) {
    for (int left = waitingSteps.get(); left > 0; left--) {
      List<Journal.Entry> step = steps.poll();
      if (step != null) {
        waitingSteps.decrementAndGet();
        waiting.addAndGet(-step.size());
        step.forEach(entry -> to.accept(entry.hot()));
      }
    }
  }

  /** Runs {@code work}, whose own writes are to new state and none of the program's. */
  public static <T extends @Nullable Object> T apart(Supplier<T> work) {
    return Journal.apart(work);
  }

  /** From the journal: a step or call has ended. */
  void add(List<Journal.Entry> step) {
    if (on && !lost && !step.isEmpty()) {
      if (waiting.addAndGet(step.size()) > MOST) {
        lost = true;
        steps.clear();
      } else {
        steps.add(step);
        waitingSteps.incrementAndGet();
      }
    }
  }

  /** From the journal: a handle is written outside of all. */
  static void unseen() {
    if (ON.get() > 0) {
      UNSEEN.incrementAndGet();
    }
  }
}
