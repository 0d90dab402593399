package dev.hearth.test.corpus;

import java.time.Duration;

/**
 * Says when a process has had its time. One that works gets it as processor time, so that no case
 * fails because the machine is busy; one that only waits gets it by the clock.
 */
final class Patience {
  /** Whoever gets less of a processor than this waits. */
  private static final double LEAST = 0.02;

  private static final Duration WAITING = Duration.ofSeconds(3);
  private static final int MOST = 15;

  private final ProcessHandle process;
  private final Duration limit;
  private final long begin = System.nanoTime();
  private final Duration before;
  private Duration used;
  private long looked = begin;
  private long worked = begin;

  Patience(ProcessHandle process, Duration limit) {
    this.process = process;
    this.limit = limit;
    this.before = cpu();
    this.used = before;
  }

  /** Whether it is over; to be asked about once a second. */
  boolean isOver() {
    long now = System.nanoTime();
    Duration cpu = cpu();
    if (cpu.minus(used).toNanos() > LEAST * (now - looked)) {
      worked = now;
    }
    used = cpu;
    looked = now;
    boolean waits = now - worked > WAITING.toNanos();
    boolean hasHad = cpu.minus(before).compareTo(limit) >= 0;
    return now - begin >= limit.multipliedBy(waits || hasHad ? 1 : MOST).toNanos();
  }

  private Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
