package dev.hearth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who may be in a program's code, and when: the thread that steps it alone, or others that read.
 * For engines only: a program has no use for it.
 *
 * <pre>{@code
 * Turns outer = turns.begin();
 * try {
 *   program.step();
 * } finally {
 *   turns.end(outer);
 * }
 * }</pre>
 *
 * <p>The lock is fair: a step waits for those who read when it is due, and those who come later for
 * the step. It is taken from when somebody may come: a program that has no {@link UpdatePoint} pays
 * for none.
 *
 * <p>{@link #begin}, {@link #end}, {@link #makeCalls} and {@link #close} are for the thread that
 * steps; the others for any.
 */
public final class Turns {
  /** For the readers that are in when the program ends. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The innermost program whose code runs on a thread. */
  private static final ThreadLocal<@Nullable Turns> CURRENT = new ThreadLocal<>();

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final Map<Thread, Long> readers = new ConcurrentHashMap<>();
  private final Calls calls;
  private final Answers answers;

  /** How many threads have begun; only ever more than one when hosts break the rules. */
  private final AtomicInteger inside = new AtomicInteger();

  private volatile boolean shared;
  private volatile boolean closed;
  private volatile @Nullable HotProgram program;

  private Turns(Runnable wake, Answers answers) {
    this.calls = new Calls(wake);
    this.answers = answers;
  }

  /**
   * Those of a program whose code is loaded once.
   *
   * @param wake ends the wait for the next step; called by any thread
   */
  static Turns inProduction(Runnable wake) {
    return new Turns(wake, new Answers(null));
  }

  /**
   * Those of a program whose code can change.
   *
   * @param wake ends the wait for the next step; called by any thread
   * @param ownership says what may leave the program
   */
  public static Turns inDevRun(Runnable wake, Ownership ownership) {
    return new Turns(wake, new Answers(ownership));
  }

  /** From now on {@code now} is the program; told within a turn once there are steps. */
  public void runs(HotProgram now) {
    program = now;
  }

  /**
   * Begins a turn: no reader is in, and none comes, until {@link #end}. A turn in a turn is the
   * same.
   *
   * @throws IllegalStateException within a read section of this very thread
   */
  public @Nullable Turns begin() {
    Turns outer = CURRENT.get();
    if (outer != this) {
      if (isReading()) {
        throw new IllegalStateException(
            "done() is called within a read section: read what it tells in the section itself");
      }
      inside.incrementAndGet();
      if (shared) {
        lock.writeLock().lock();
      }
      CURRENT.set(this);
    }
    return outer;
  }

  /** Ends the turn that gave {@code outer} when it began. */
  public void end(@Nullable Turns outer) {
    if (outer != this) {
      CURRENT.set(outer);
      inside.decrementAndGet();
      if (lock.isWriteLockedByCurrentThread()) {
        lock.writeLock().unlock();
      }
    }
  }

  /**
   * Sees to it that no step is taken within another, or in its way.
   *
   * @throws IllegalStateException within a turn or a read section of this very thread
   */
  void refuseToStep() {
    if (isInTurn() || isReading()) {
      throw new IllegalStateException(
          "step() is called within a step, a call or a read section: it is for the loop around"
              + " them");
    }
  }

  /** Whether somebody waits for {@link #makeCalls}. */
  public boolean hasCalls() {
    return calls.areWaiting();
  }

  /**
   * Makes the calls that wait now, in their order, in a turn.
   *
   * @param guard runs one; what it throws is the call's failure
   * @param told is given what a call threw for which nobody waits
   */
  public void makeCalls(Consumer<Runnable> guard, Consumer<Throwable> told) {
    List<Call<?>> due = calls.due();
    Turns outer = begin();
    try {
      HotProgram now = now();
      due.forEach(call -> call.make(now, guard));
    } finally {
      end(outer);
    }
    calls.finish(due, told);
  }

  /**
   * The threads that read, and for how long each has.
   *
   * @return in no order; they may have come out by now
   */
  public Map<Thread, Duration> readers() {
    Map<Thread, Duration> now = new ConcurrentHashMap<>();
    readers.forEach((who, since) -> now.put(who, Duration.ofNanos(System.nanoTime() - since)));
    return now;
  }

  /**
   * Lets nobody come any more: what waits fails. Those who read are waited for, but not for ever.
   *
   * @throws IllegalStateException within a turn or a read section of this very thread
   */
  public void close() {
    if (isInTurn() || isReading()) {
      throw new IllegalStateException(
          "close() is called within a step, a call or a read section: it would end the program"
              + " under its own feet. Let done() be true, or close it when the step is over.");
    }
    closed = true;
    calls.close();
    if (shared && !awaitReaders()) {
      List<String> names = new ArrayList<>();
      readers.keySet().forEach(thread -> names.add(thread.getName()));
      System.getLogger("dev.hearth")
          .log(
              System.Logger.Level.WARNING,
              "the program ends beside a read section that does not: thread "
                  + String.join(", thread ", names));
    }
  }

  /** An interrupt is how a loop is ended, and not meant for this. */
  private boolean awaitReaders() {
    boolean interrupted = Thread.interrupted();
    try {
      boolean out = lock.writeLock().tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
      if (out) {
        lock.writeLock().unlock();
      }
      return out;
    } catch (InterruptedException e) {
      interrupted = true;
      return readers.isEmpty();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Those of the program whose code runs on this thread. */
  static Turns current() {
    Turns current = CURRENT.get();
    if (current == null) {
      throw new IllegalStateException(
          "no program runs on this thread: UpdatePoint.of is for the code that a step or start()"
              + " runs, as where a Held opens its resource; keep what it gives. A host has"
              + " HotRuntime.updatePoint.");
    }
    return current;
  }

  /** An update point for other threads; from now on turns are taken with the lock. */
  synchronized <P> UpdatePoint<P> share(Class<P> type) {
    check(type);
    if (isInTurn()) {
      if (!lock.isWriteLockedByCurrentThread()) {
        lock.writeLock().lock(); // this turn began without
      }
      shared = true;
    } else if (!shared) {
      shared = true;
      if (inside.get() > 0) { // and may go on without the lock
        shared = false;
        throw new IllegalStateException(
            "updatePoint() is called while another thread is in a step: it is for the thread that"
                + " steps");
      }
    }
    return new UpdatePoint<>(this, type);
  }

  private void check(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(
          type.getName()
              + " is no interface: the program implements one that is @Pinned, for others to call");
    }
    if (answers.isReloadable(type)) {
      throw new IllegalArgumentException(
          type.getName() + " is loaded anew with the code: put @Pinned on it");
    }
    if (!type.isInstance(now())) {
      throw new IllegalArgumentException(
          now().getClass().getName()
              + " does not implement "
              + type.getName()
              + (isInSight(type) ? " as it is loaded here: put @Pinned on it" : ""));
    }
  }

  /** Whether the program implements another interface of that name. */
  private boolean isInSight(Class<?> type) {
    for (Class<?> each = now().getClass(); each != null; each = each.getSuperclass()) {
      for (Class<?> implemented : each.getInterfaces()) {
        if (implemented.getName().equals(type.getName())) {
          return true;
        }
      }
    }
    return false;
  }

  private HotProgram now() {
    HotProgram now = program;
    if (now == null) {
      throw new IllegalStateException("the program has not been made yet");
    }
    return now;
  }

  Calls calls() {
    return calls;
  }

  Answers answers() {
    return answers;
  }

  /** Runs {@code section} beside other readers, and beside nothing else. */
  <R extends @Nullable Object> R read(Function<HotProgram, ? extends R> section) {
    refuseReading();
    enterToRead();
    try {
      if (closed) {
        throw new IllegalStateException(Calls.ENDED);
      }
      HotProgram now = now();
      return Journal.ON
          ? Journal.reading(() -> answers.of(now, section))
          : answers.of(now, section);
    } finally {
      readers.remove(Thread.currentThread());
      lock.readLock().unlock();
    }
  }

  private void refuseReading() {
    if (isReading()) {
      throw new IllegalStateException(
          "a read section in a read section: read all that is needed in one, so that it fits"
              + " together");
    }
    if (isInTurn()) {
      throw new IllegalStateException(
          "read() is for other threads, and this one is in a step or a call: the program has its"
              + " state at hand");
    }
  }

  private void enterToRead() {
    try {
      lock.readLock().lockInterruptibly();
      readers.put(Thread.currentThread(), System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a read section waited for a step", e);
    }
  }

  /** Whether waiting for a call would be waiting for oneself. */
  boolean keepsCallsWaiting() {
    return lock.isWriteLockedByCurrentThread() || isReading() || calls.areFinishedHere();
  }

  private boolean isReading() {
    return lock.getReadHoldCount() > 0;
  }

  private boolean isInTurn() {
    return CURRENT.get() == this || lock.isWriteLockedByCurrentThread();
  }

  /** Old code is not kept for later. */
  void refuseReloadable(Object function) {
    if (answers.isReloadable(function.getClass())) {
      throw new IllegalArgumentException(
          function.getClass().getName()
              + " is loaded anew with the code, and would go on as old code after a reload: only"
              + " @Pinned classes and those of jars ask for a call or a read section");
    }
  }
}
