package dev.hearth.test.bench.contest;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What something took.
 *
 * @param ms without what the garbage collector stopped it for
 * @param cpu the milliseconds that its thread had a processor
 * @param gc the milliseconds of that
 * @param bytes allocated by the thread
 */
public record Cost(double ms, double cpu, double gc, double bytes) {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  /** A result, and what it took. */
  record Of(Object result, Cost cost) {}

  /** Runs {@code action} on old state that has come to rest in the heap. */
  @SuppressWarnings("SystemGc") // or it would come in the middle, for garbage of others
  static Of measure(Supplier<Object> action) {
    System.gc();
    long gc = stopped();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    Object result = action.get();
    double all = (System.nanoTime() - begin) / 1e6;
    double busy = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    long stopped = stopped() - gc;
    return new Of(result, new Cost(Math.max(0, all - stopped), busy, stopped, allocated));
  }

  private static long stopped() {
    return COLLECTORS.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
  }

  /** From {@link #toString}. */
  static Cost parse(String text) {
    double[] parts = SPACE.splitAsStream(text).mapToDouble(Double::parseDouble).toArray();
    return new Cost(parts[0], parts[1], parts[2], parts[3]);
  }

  @Override
  public String toString() {
    return ms + " " + cpu + " " + gc + " " + bytes;
  }

  /** Of some of them, each figure by itself. */
  static Cost median(List<Cost> all) {
    return new Cost(
        median(all, Cost::ms),
        median(all, Cost::cpu),
        median(all, Cost::gc),
        median(all, Cost::bytes));
  }

  private static double median(List<Cost> all, Function<Cost, Double> figure) {
    return all.stream().map(figure).sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }
}
