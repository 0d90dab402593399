package dev.hearth.dev.reload;

import dev.hearth.Engine;
import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.SnapshotOption;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.report.Trace;
import dev.hearth.dev.watch.Saves;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Steps a program whose code can change. New code takes over between two steps; its first step is
 * on trial, and takes everything back when it throws.
 *
 * <p>{@link Engine}'s methods are called by one thread at a time; the others by any.
 */
public final class DevEngine implements Engine {
  /** A reload is told of at once when its first step is further away than this. */
  private static final long SOON = Duration.ofMillis(250).toNanos();

  private final Reloader reloader;
  private final Mailbox mailbox;
  private final Saves saves;
  private final Reports reports;
  private final Activity activity = new Activity();
  private final OldVersions old = new OldVersions();

  private volatile Running running;
  private volatile boolean quit;
  private @Nullable Trial trial;
  private boolean closed;

  /** An engine for a program that has been started. */
  public DevEngine(
      Running running, Reloader reloader, Mailbox mailbox, Saves saves, Reports reports) {
    this.running = running;
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
    update();
    if (trial != null) {
      trial = trial.told(reports);
    }
  }

  @Override
  public void step() {
    update();
    if (running.paused()) {
      return;
    }
    activity.begin(Activity.Kind.STEP);
    Optional<Boolean> stepped;
    try {
      stepped = call("step()", program -> step(program));
    } finally {
      activity.end();
    }
    if (stepped.isPresent()) {
      settle();
    }
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
    try {
      long left = left(begin);
      while (left > 0 && !quit) {
        if (trial != null && left > SOON) {
          trial = trial.told(reports);
        }
        mailbox.await(left);
        update();
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
    return period.map(p -> begin + p.toNanos() - System.nanoTime()).orElse(0L);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
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

  /** The update point. */
  private void update() {
    mailbox.take().ifPresent(this::takeOver);
  }

  private void takeOver(Candidate candidate) {
    Running before = running;
    if (!candidate.against().equals(before.version().compiled())) {
      saves.again(candidate.save());
      return;
    }
    settle();
    activity.begin(Activity.Kind.TAKE_OVER);
    try {
      Reload reload = reloader.reload(before, candidate);
      running = reload.now();
      ContextLoader.move(before.version().loader(), running.version().loader());
      trial = new Trial(reload, false);
    } catch (Throwable thrown) {
      Fatal.rethrow(thrown);
      reports.tell(Telling.rolledBack(before, candidate, "the new code", thrown, List.of()));
    } finally {
      activity.end();
    }
  }

  /** Calls the program; empty when it threw, and was paused or rolled back for it. */
  private <T> Optional<T> call(String what, Function<HotProgram, T> call) {
    Running now = running;
    Guarded<T> guarded = new Guarded<>(() -> call.apply(now.program()));
    try {
      return Optional.of(ContextLoader.with(now.version().loader(), guarded));
    } catch (Throwable thrown) {
      Fatal.rethrow(thrown);
      failed(what, thrown);
      return Optional.empty();
    }
  }

  private void failed(String what, Throwable thrown) {
    Trial onTrial = trial;
    if (onTrial == null) {
      running = running.pausedNow();
      reports.tell(Telling.paused(running, what, thrown));
      return;
    }
    trial = null;
    Reload reload = onTrial.reload();
    running = reload.before();
    ContextLoader.move(reload.now().version().loader(), running.version().loader());
    List<String> closing = closeUnshared(reload.now(), reload.before());
    old.drop(reload.now().version());
    reports.tell(
        Telling.rolledBack(running, reload.candidate(), "the first " + what, thrown, closing));
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
