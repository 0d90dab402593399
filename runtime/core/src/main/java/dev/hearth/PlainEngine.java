package dev.hearth;

import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.ModuleFiles;
import dev.hearth.schema.CompiledSchema;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Runs a program as it was compiled. */
final class PlainEngine implements Engine {
  private final HotProgram program;
  private volatile boolean stopped;
  private boolean failed;
  private boolean closed;

  private PlainEngine(HotProgram program) {
    this.program = program;
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
      program.start();
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
    failed = true;
    program.step();
    failed = false;
  }

  @Override
  public boolean done() {
    return stopped || program.done();
  }

  @Override
  public void stop() {
    stopped = true;
  }

  @Override
  public void awaitNextStep(long begin) {
    long due = begin + program.period().toNanos();
    long left = due - System.nanoTime();
    while (left > 0 && !stopped && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = due - System.nanoTime();
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
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
