package game.net;

import dev.hearth.annotations.Pinned;

/** Lets Ctrl-C end the game as its own end does: connections are closed, and told why. */
@Pinned
public final class CtrlC {
  private static final long PATIENCE_MS = 3000;

  private CtrlC() {}

  /** Ends the loop that the calling thread is about to run, and waits until it has closed. */
  public static void endsThisLoop() {
    Thread loop = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(loop), "ctrl-c"));
  }

  private static void end(Thread loop) {
    loop.interrupt();
    try {
      loop.join(PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
