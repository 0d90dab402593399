package dev.hearth;

import java.time.Duration;

/** A program of three steps, for tests. */
public final class SampleProgram implements HotProgram, SampleCounter {
  private final Hot<Integer> steps = Hot.of(0);
  private final Held<String> net =
      Held.of(
          () -> {
            say("open");
            if (Boolean.getBoolean("sample.asks")) {
              ask(UpdatePoint.of(SampleCounter.class));
            }
            return "net";
          },
          net -> say("close"));

  private SampleProgram() {}

  @Override
  public void start() {
    say("start");
    net.get();
    if (Boolean.getBoolean("sample.breaks")) {
      throw new IllegalStateException("cannot start");
    }
  }

  @Override
  public void step() {
    steps.update(n -> n + 1);
    say("step " + steps.get());
    if (Boolean.getBoolean("sample.interrupts")) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Duration period() {
    return Duration.ofMillis(Integer.getInteger("sample.period", 0));
  }

  @Override
  public boolean done() {
    return steps.get() >= 3;
  }

  @Override
  public int count(int more) {
    steps.update(n -> n + more);
    say("call " + steps.get());
    return steps.get();
  }

  /** As a server does, by a thread of its own. */
  private static void ask(UpdatePoint<SampleCounter> counter) {
    Thread thread =
        new Thread(
            () -> {
              int called = counter.call(c -> c.count(1)).join();
              counter.run(c -> c.count(called));
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static synchronized void say(String what) {
    System.setProperty("sample.said", System.getProperty("sample.said", "") + what + "; ");
  }
}
