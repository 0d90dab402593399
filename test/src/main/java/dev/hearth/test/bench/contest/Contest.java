package dev.hearth.test.bench.contest;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a subject took, and what it is compared to.
 *
 * <pre>{@code
 * Contest contest = Contest.run(Migrated.RECORDS, 12, 9, folder);
 * double ratio = contest.measured().ms() / contest.baseline().ms();
 * }</pre>
 */
public record Contest(Cost measured, Cost baseline) {
  private static final List<String> JVM = List.of("-Xms3g", "-Xmx3g");
  private static final String RESULT = "cost ";

  /**
   * Measures both in turns, in a new JVM.
   *
   * @param warmUp how many runs do not count, {@code counted} how many do
   */
  public static Contest run(Subject subject, int warmUp, int counted, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.add(Contest.class.getName());
    command.addAll(List.of(subject.getClass().getName(), subject.name()));
    command.addAll(List.of("" + warmUp, "" + counted, folder.toString()));
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(subject + " failed");
      }
      List<Cost> costs =
          said.lines()
              .filter(line -> line.startsWith(RESULT))
              .map(line -> Cost.parse(line.substring(RESULT.length())))
              .toList();
      return new Contest(costs.get(0), costs.get(1));
    } finally {
      process.destroy();
    }
  }

  /**
   * Prints what both took in the median, the subject first.
   *
   * @param args the subjects' enum, the subject, how many runs warm up and how many count, a folder
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Subject subject = subject(args[0], args[1]);
    int warmUp = Integer.parseInt(args[2]);
    int counted = Integer.parseInt(args[3]);
    Supplier<Supplier<Object>> measured = subject.measured(Path.of(args[4]));
    Supplier<Supplier<Object>> baseline = subject.baseline(Path.of(args[4]));
    List<Cost> ours = new ArrayList<>();
    List<Cost> others = new ArrayList<>();
    for (int i = 0; i < warmUp + counted; i++) {
      Cost.Of other = Cost.measure(baseline.get());
      String expected = subject.text(other.result());
      Cost.Of own = Cost.measure(measured.get());
      String given = subject.text(own.result());
      if (!given.equals(expected)) {
        throw new IllegalStateException(subject + " gives " + given + ", not " + expected);
      }
      if (i >= warmUp) {
        others.add(other.cost());
        ours.add(own.cost());
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(RESULT + Cost.median(ours));
    out.println(RESULT + Cost.median(others));
  }

  private static Subject subject(String type, String name) throws ClassNotFoundException {
    for (Object each : Class.forName(type).getEnumConstants()) {
      if (each instanceof Subject subject && subject.name().equals(name)) {
        return subject;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
