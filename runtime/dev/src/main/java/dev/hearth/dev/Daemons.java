package dev.hearth.dev;

/** Threads that do not keep the program from ending. */
public final class Daemons {
  private Daemons() {}

  /** A daemon thread, not started; it has nothing of the code of any version. */
  public static Thread thread(String name, Runnable run) {
    Thread thread = new Thread(null, run, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(Daemons.class.getClassLoader());
    return thread;
  }
}
