package dev.hearth.dev.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class FullCollectionTest {
  /** One that was left out is asked for again at the next look. */
  @Test
  void whenItIsMadeTheGarbageIsGoneThoughNativeCodeUsesArrays() throws InterruptedException {
    AtomicBoolean stop = new AtomicBoolean();
    Thread thread = new Thread(() -> deflate(stop), "deflates");
    thread.start();
    try {
      WeakReference<Object> garbage = new WeakReference<>(new Object());
      long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (!FullCollection.made()) {
        assertTrue(System.nanoTime() < until, "no collection is made");
        Thread.sleep(10);
      }
      assertTrue(garbage.refersTo(null));
    } finally {
      stop.set(true);
      thread.join();
    }
  }

  private static void deflate(AtomicBoolean stop) {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    byte[] out = new byte[2 * noise.length];
    while (!stop.get()) {
      Deflater deflater = new Deflater();
      deflater.setInput(noise);
      deflater.finish();
      deflater.deflate(out);
      deflater.end();
      LockSupport.parkNanos(100_000);
    }
  }

  @Test
  void collectorsOfSomeOfTheHeapDoNotCount() {
    List<String> full =
        Stream.of(
                "G1 Young Generation",
                "G1 Concurrent GC",
                "G1 Old Generation",
                "PS Scavenge",
                "PS MarkSweep",
                "Copy",
                "MarkSweepCompact",
                "ZGC Minor Cycles",
                "ZGC Major Cycles",
                "ZGC Major Pauses")
            .filter(name -> !FullCollection.isPartial(name))
            .toList();
    assertEquals(
        List.of("G1 Old Generation", "PS MarkSweep", "MarkSweepCompact", "ZGC Major Cycles"), full);
  }
}
