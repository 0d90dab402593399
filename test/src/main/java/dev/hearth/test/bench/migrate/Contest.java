package dev.hearth.test.bench.migrate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures one subject and its loop in turns; run in a process of its own. */
final class Contest {
  private Contest() {}

  /**
   * Prints what both took in the median, the subject first.
   *
   * @param args the subject, how many runs warm up and how many count, a folder
   */
  public static void main(String[] args) throws IOException {
    Subject subject = Subject.valueOf(args[0]);
    int warmUp = Integer.parseInt(args[1]);
    int counted = Integer.parseInt(args[2]);
    Supplier<Supplier<Object>> measured = subject.measured(Path.of(args[3]));
    Supplier<Supplier<Object>> byHand = subject.byHand();
    List<Cost> ours = new ArrayList<>();
    List<Cost> loops = new ArrayList<>();
    for (int i = 0; i < warmUp + counted; i++) {
      Cost.Of loop = Cost.measure(byHand.get());
      String expected = Subject.text(loop.result());
      Cost.Of other = Cost.measure(measured.get());
      if (!Subject.text(other.result()).equals(expected)) {
        throw new IllegalStateException(subject + " gives " + other.result() + ", not " + expected);
      }
      if (i >= warmUp) {
        loops.add(loop.cost());
        ours.add(other.cost());
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(line(Cost.median(ours)));
    out.println(line(Cost.median(loops)));
  }

  private static String line(Cost cost) {
    return cost.ms() + " " + cost.cpu() + " " + cost.gc() + " " + cost.bytes();
  }
}
