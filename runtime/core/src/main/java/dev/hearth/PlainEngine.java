package dev.hearth;

import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.ModuleFiles;
import dev.hearth.schema.CompiledSchema;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Runs a program as it was compiled. */
final class PlainEngine implements Engine {
  private final HotProgram program;
  private final Turns turns = Turns.inProduction(this::wake);
  private volatile boolean stopped;
  private volatile @Nullable Thread waiting;
  private boolean failed;
  private boolean closed;

  private PlainEngine(HotProgram program) {
    this.program = program;
    turns.runs(program);
  }

  static PlainEngine begin(Class<? extends HotProgram> type) {
    if (!isCompiled(type)) {
      throw new IllegalStateException(
          type.getName()
              + " was compiled without Hearth's annotation processor: there is no "
              + CompiledSchema.RESOURCE
              + " on its class path that has it as a program. Name the"
              + " processor in the build, with -processorpath or as an annotation processor path.");
    }
    Optional<HotProgram> saved = SnapshotOption.restored(type);
    if (saved.isPresent()) {
      return new PlainEngine(saved.get());
    }
    PlainEngine engine = new PlainEngine(Programs.create(type));
    engine.start();
    return engine;
  }

  private static boolean isCompiled(Class<?> type) {
    try {
      return ModuleFiles.of(type).isPresent();
    } catch (MigrationException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** A program that cannot start has nothing open any more. */
  private void start() {
    try {
      Turns outer = turns.begin();
      try {
        program.start();
      } finally {
        turns.end(outer);
      }
    } catch (RuntimeException | Error e) {
      failed = true;
      try {
        close();
      } catch (RuntimeException failure) {
        e.addSuppressed(failure);
      }
      throw e;
    }
  }

  /** State in the middle of a step that threw is not worth keeping. */
  @Override
  public void step() {
    makeCalls();
    Turns outer = turns.begin();
    try {
      failed = true;
      program.step();
      failed = false;
    } finally {
      turns.end(outer);
    }
  }

  @Override
  public boolean done() {
    Turns outer = turns.begin();
    try {
      return stopped || program.done();
    } finally {
      turns.end(outer);
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }

  @Override
  public void awaitNextStep(long begin) {
    long due = begin + period();
    waiting = Thread.currentThread();
    long left = due - System.nanoTime();
    while (left > 0 && !stopped && !Thread.currentThread().isInterrupted()) {
      if (turns.hasCalls()) {
        makeCalls();
        if (done()) {
          break;
        }
      } else {
        LockSupport.parkNanos(left);
      }
      left = due - System.nanoTime();
    }
    waiting = null;
  }

  private void wake() {
    LockSupport.unpark(waiting);
  }

  private long period() {
    Turns outer = turns.begin();
    try {
      return program.period().toNanos();
    } finally {
      turns.end(outer);
    }
  }

  private void makeCalls() {
    if (turns.hasCalls()) {
      turns.makeCalls(Runnable::run, PlainEngine::tell);
    }
  }

  private static void tell(Throwable thrown) {
    System.getLogger("dev.hearth")
        .log(System.Logger.Level.WARNING, "a call from another thread threw", thrown);
  }

  @Override
  public Turns turns() {
    return turns;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    turns.close();
    closed = true;
    try {
      save();
    } finally {
      Programs.close(program);
    }
  }

  private void save() {
    if (!failed) {
      SnapshotOption.save(program);
    } else if (SnapshotOption.file().isPresent()) {
      System.getLogger("dev.hearth")
          .log(
              System.Logger.Level.WARNING,
              "the last step did not end well: its state is not saved, and "
                  + SnapshotOption.file().get()
                  + " stays as it was");
    }
  }
}
