package dev.hearth.test.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps one worker at work, and replaces it when it does not survive a case. */
final class Seat implements AutoCloseable {
  private final Scratch scratch;
  private final Settings settings;
  private @Nullable WorkerProcess worker;

  Seat(Scratch scratch, Settings settings) {
    this.scratch = scratch;
    this.settings = settings;
  }

  /** What is wrong with a case; nothing when it has passed. */
  List<Failure> run(Path folder) {
    try {
      WorkerProcess first = worker();
      boolean fresh = first.isFresh();
      try {
        return run(first, folder);
      } catch (IOException death) {
        if (fresh) {
          throw death;
        }
        return run(worker(), folder); // it may have died of the case before
      }
    } catch (IOException e) {
      return List.of(new Failure("case", "a result", String.valueOf(e.getMessage())));
    }
  }

  private List<Failure> run(WorkerProcess at, Path folder) throws IOException {
    boolean reusable = false;
    try {
      Wire.Result result = at.run(folder);
      reusable = result.reusable();
      return result.failures();
    } finally {
      if (!reusable) {
        close();
      }
    }
  }

  private WorkerProcess worker() throws IOException {
    WorkerProcess now = worker;
    if (now == null) {
      now = WorkerProcess.start(scratch.folder(), settings);
      worker = now;
    }
    return now;
  }

  @Override
  public void close() {
    WorkerProcess last = worker;
    worker = null;
    if (last != null) {
      last.close();
    }
  }
}
