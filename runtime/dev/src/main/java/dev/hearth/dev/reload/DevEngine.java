package dev.hearth.dev.reload;

import dev.hearth.Engine;
import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.SnapshotOption;
import dev.hearth.Turns;
import dev.hearth.Writes;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.report.Trace;
import dev.hearth.dev.watch.Saves;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Steps a program whose code can change. New code takes over between two steps; its first step is
 * on trial, and takes everything back when it throws.
 *
 * <p>{@link Engine}'s methods are called by one thread at a time; the others by any.
 */
public final class DevEngine implements Engine {
  /**
   * By how much longer a step takes while state is carried over that it would outrun: not twice, as
   * what goes on beside it, garbage collection and all, makes it slower as well.
   */
  private static final double SLOWER = 1.75;

  /** A reload is told of at once when its first step is further away than this. */
  private static final long SOON = Duration.ofMillis(250).toNanos();

  private final Turns turns;
  private final Reloader reloader;
  private final Mailbox mailbox;
  private final Saves saves;
  private final Reports reports;
  private final Activity activity = new Activity();
  private final Moment moment = new Moment(System::nanoTime);
  private final OldVersions old = new OldVersions(this::inUse);

  private final Writes writes = new Writes();

  private volatile Running running;
  private volatile boolean quit;
  private volatile @Nullable Trial trial;
  private @Nullable UnderWay underWay;

  /** One that has been left and is at work yet: two at a time would get into each other's way. */
  private @Nullable UnderWay ending;

  /** Whether there is time between two steps, and not only a host that asks for the next. */
  private boolean waits;

  private boolean closed;

  /** An engine for a program that has been started. */
  public DevEngine(
      Running running,
      Turns turns,
      Reloader reloader,
      Mailbox mailbox,
      Saves saves,
      Reports reports) {
    this.running = running;
    this.turns = turns;
    this.reloader = reloader;
    this.mailbox = mailbox;
    this.saves = saves;
    this.reports = reports;
  }

  /** What runs now. */
  public Running running() {
    return running;
  }

  /** What the stepping thread is doing. */
  public Activity activity() {
    return activity;
  }

  /** What runs, and what a reload on trial has taken over from; whenever it is asked. */
  private List<Running> inUse() {
    List<Running> inUse = new ArrayList<>();
    inUse.add(running);
    Trial onTrial = trial;
    if (onTrial != null) {
      inUse.add(onTrial.reload().before());
    }
    inUse.add(running); // it may have been taken back, or over, meanwhile
    return inUse;
  }

  /** What no longer runs. */
  public OldVersions old() {
    return old;
  }

  @Override
  public void stop() {
    quit = true;
    mailbox.wake();
  }

  /** An update point without a step: what waits takes over, and is told of, before this returns. */
  public void takeOver() {
    endUnderWay();
    mailbox.takeAside().ifPresent(saves::again);
    mailbox.take().ifPresent(this::takeOver);
    if (trial != null) {
      trial = trial.told(reports);
    }
  }

  @Override
  public void step() {
    if (trial == null) {
      makeCalls();
    }
    update(0);
    if (!running.paused() && call("step()", program -> step(program)).isPresent()) {
      settle();
    }
    moment.stepped();
  }

  private static boolean step(HotProgram program) {
    program.step();
    return true;
  }

  @Override
  public boolean done() {
    return quit || (!running.paused() && call("done()", HotProgram::done).orElse(false));
  }

  @Override
  public void awaitNextStep(long begin) {
    waits = true;
    try {
      long left = left(begin);
      while (left > 0 && !quit) {
        if (trial != null && left > SOON) {
          trial = trial.told(reports);
        }
        if (hasCalls()) {
          makeCalls();
          if (done()) {
            return;
          }
        } else {
          mailbox.await(left, moment.putOff());
        }
        update(left(begin));
        left = left(begin);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nanoseconds until the next step is due; a paused program waits for as long as it takes. */
  private long left(long begin) {
    Optional<Duration> period =
        running.paused() ? Optional.empty() : call("period()", HotProgram::period);
    if (running.paused()) {
      return Long.MAX_VALUE;
    }
    return period.map(p -> due(begin, p) - System.nanoTime()).orElse(0L);
  }

  /** When the next step is due; later than usual where that lets the state come over. */
  private long due(long begin, Duration period) {
    UnderWay going = underWay;
    long usual = period.toNanos();
    return going != null && going.isOutrun()
        ? begin + (long) (SLOWER * Math.max(usual, moment.step(begin)))
        : begin + usual;
  }

  @Override
  public void close() {
    if (!closed) {
      turns.close();
      closed = true;
      endUnderWay();
      settle();
      Running last = running;
      ContextLoader.with(
          last.version().loader(),
          () -> {
            end(last.program());
            return true;
          });
    }
  }

  /** What a failed step did to handles is undone by now, so the state is worth keeping. */
  private static void end(HotProgram program) {
    try {
      SnapshotOption.save(program);
    } finally {
      Programs.close(program);
    }
  }

  /**
   * The update point: what other threads have asked for is done by now.
   *
   * @param left nanoseconds until the next step is due
   */
  private void update(long left) {
    mailbox.takeAside().ifPresent(saves::again);
    if (ending != null && !ending.isAtWork()) {
      ending = null;
    }
    Candidate waiting = mailbox.waiting();
    UnderWay going = underWay;
    if (going != null && (waiting == null || !going.isFor(running, waiting))) {
      endUnderWay();
      going = null;
    }
    if (waiting == null) { // the usual case, before every step
      return;
    }
    if (going == null) {
      if (!waits || moment.isNow(waiting, left)) {
        begin(waiting);
      }
      return;
    }
    going.serve();
    if (going.isDue() && (left <= 0 || going.isCaughtUp())) {
      Optional<Candidate> taken = mailbox.take();
      UnderWay last = leave(going);
      taken.ifPresent(candidate -> takeOver(candidate, last));
    }
  }

  /** Has the state come over beside the program, if there is much of it; else at once. */
  private void begin(Candidate candidate) {
    UnderWay before = ending;
    if (before != null && before.isEnding() && !running.paused()) {
      return; // it wakes this thread when it has come to its end
    }
    UnderWay going =
        before == null && isCurrent(candidate)
            ? reloader.begin(running, candidate, writes, mailbox::wake)
            : null;
    if (going == null) {
      writes.end();
      mailbox.take().ifPresent(this::takeOver);
    } else if (mailbox.begin(candidate, going::cancel)) {
      underWay = going;
      going.start();
    } else {
      writes.end();
    }
  }

  private UnderWay leave(UnderWay going) {
    going.leave();
    underWay = null;
    ending = going;
    return going;
  }

  private void endUnderWay() {
    UnderWay going = underWay;
    if (going != null) {
      leave(going).cancel();
      writes.end();
      mailbox.end();
    }
  }

  private boolean isCurrent(Candidate candidate) {
    return candidate.against().equals(running.version().compiled());
  }

  /**
   * Whether other threads have asked for something that can be done. Not while a reload is on trial
   * whose first step is near: it would be lost with the roll-back.
   */
  private boolean hasCalls() {
    return turns.hasCalls() && !running.paused() && (trial == null || trial.told());
  }

  private void makeCalls() {
    if (hasCalls()) {
      settle();
      activity.begin(Activity.Kind.READERS);
      try {
        turns.makeCalls(this::guarded, thrown -> reports.tell(Telling.failedCall(running, thrown)));
      } finally {
        activity.end();
      }
    }
  }

  private void guarded(Runnable call) {
    activity.begin(Activity.Kind.CALL);
    try {
      ContextLoader.with(
          running.version().loader(),
          new Guarded<>(
              () -> {
                call.run();
                return true;
              },
              writes));
    } finally {
      activity.end();
    }
  }

  @Override
  public Turns turns() {
    return turns;
  }

  /**
   * Puts new code aside that has waited for longer than {@code patience}; whether there was some.
   * When the thread that steps comes to the update point, it is compiled again.
   */
  public boolean putAside(Duration patience) {
    boolean late = mailbox.putAside(patience);
    if (late) {
      reloader.forget();
    }
    return late;
  }

  /** Interrupts the step or call that is going on, or the readers that it waits for. */
  public boolean interrupt() {
    if (activity.interruptStep()) {
      return true;
    }
    boolean waits =
        activity.ongoing().filter(what -> what.kind() == Activity.Kind.READERS).isPresent();
    Set<Thread> readers = waits ? turns.readers().keySet() : Set.of();
    readers.forEach(Thread::interrupt);
    return !readers.isEmpty();
  }

  /** Begins a turn, when those who read have come out. */
  private @Nullable Turns begin(Activity.Kind kind) {
    activity.begin(Activity.Kind.READERS);
    Turns outer = turns.begin();
    activity.begin(kind);
    return outer;
  }

  private void end(@Nullable Turns outer) {
    turns.end(outer);
    activity.end();
  }

  private void takeOver(Candidate candidate) {
    takeOver(candidate, null);
  }

  private void takeOver(Candidate candidate, @Nullable UnderWay going) {
    Running before = running;
    boolean goesOn = going != null && isCurrent(candidate) && going.isFor(before, candidate);
    if (going != null && !goesOn) {
      going.cancel();
    }
    if (!isCurrent(candidate)) {
      saves.again(candidate.save());
      return;
    }
    settle();
    Runnable aftermath = () -> {};
    Turns outer = begin(Activity.Kind.TAKE_OVER);
    try {
      Reload reload =
          going != null && goesOn
              ? reloader.reload(before, going)
              : reloader.reload(before, candidate);
      trial = new Trial(reload, false);
      moment.took(Objects.requireNonNull(reload.phases().get(Phase.PAUSE)));
      runs(reload.now());
      ContextLoader.move(before.version().loader(), running.version().loader());
    } catch (Throwable thrown) {
      Fatal.rethrow(thrown);
      aftermath =
          () ->
              reports.tell(
                  Telling.rolledBack(before, candidate, "the new code", thrown, List.of()));
    } finally {
      writes.end();
      end(outer);
    }
    aftermath.run();
  }

  private void runs(Running now) {
    running = now;
    turns.runs(now.program());
  }

  /** Calls the program; empty when it threw, and was paused or rolled back for it. */
  private <T> Optional<T> call(String what, Function<HotProgram, T> call) {
    Runnable aftermath;
    Turns outer = begin(Activity.Kind.STEP);
    try {
      Running now = running;
      Guarded<T> guarded = new Guarded<>(() -> call.apply(now.program()), writes);
      return Optional.of(ContextLoader.with(now.version().loader(), guarded));
    } catch (Throwable thrown) {
      Fatal.rethrow(thrown);
      aftermath = failed(what, thrown);
    } finally {
      end(outer);
    }
    aftermath.run();
    return Optional.empty();
  }

  /**
   * Pauses the program or takes a reload on trial back.
   *
   * @return what is to be done when the turn is over: others may wait for one while a resource is
   *     closed
   */
  private Runnable failed(String what, Throwable thrown) {
    Trial onTrial = trial;
    if (onTrial == null) {
      running = running.pausedNow();
      return () -> reports.tell(Telling.paused(running, what, thrown));
    }
    Reload reload = onTrial.reload();
    runs(reload.before());
    trial = null;
    ContextLoader.move(reload.now().version().loader(), running.version().loader());
    return () -> {
      List<String> closing = closeUnshared(reload.now(), reload.before());
      old.drop(reload.now().version());
      reports.tell(
          Telling.rolledBack(running, reload.candidate(), "the first " + what, thrown, closing));
    };
  }

  /** The new code has held; the old is let go. */
  private void settle() {
    Trial onTrial = trial;
    if (onTrial != null) {
      trial = null;
      Reload reload = onTrial.reload();
      onTrial.end(reports, closeUnshared(reload.before(), reload.now()));
      old.drop(reload.before().version());
    }
  }

  private static List<String> closeUnshared(Running gone, Running kept) {
    try {
      return ContextLoader.with(
          gone.version().loader(),
          () -> {
            Programs.closeUnshared(gone.program(), kept.program());
            return List.of();
          });
    } catch (Throwable thrown) {
      Fatal.rethrow(thrown);
      return List.of("closing what is not held any more threw " + Trace.summary(thrown));
    }
  }
}
