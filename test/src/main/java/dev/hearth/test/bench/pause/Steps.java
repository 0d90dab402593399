package dev.hearth.test.bench.pause;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * When the steps of a program began, which notes that in a file; in {@code System.nanoTime}, which
 * is one clock for the processes of a machine.
 */
final class Steps {
  private static final int MOST = 1 << 20;

  private final LongBuffer begins;

  private Steps(LongBuffer begins) {
    this.begins = begins;
  }

  /** Those that will be noted in {@code file}, which is made. */
  static Steps in(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      return new Steps(
          channel
              .map(FileChannel.MapMode.READ_WRITE, 0, (long) MOST * Long.BYTES)
              .order(ByteOrder.nativeOrder())
              .asLongBuffer());
    }
  }

  /** How many have begun. */
  int count() {
    int count = begins.position();
    while (begins.get(count) != 0) {
      count++;
    }
    begins.position(count);
    return count;
  }

  /** Milliseconds from the begin of each to that of the next; {@code from} and {@code to} count. */
  double[] gaps(int from, int to) {
    return IntStream.range(from, to - 1)
        .mapToDouble(i -> (begins.get(i + 1) - begins.get(i)) / 1e6)
        .toArray();
  }

  static double median(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
