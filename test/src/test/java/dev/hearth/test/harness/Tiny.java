package dev.hearth.test.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tiny program in a dev run, which prints its state after every step.
 *
 * <pre>{@code
 * try (Tiny tiny = Tiny.start(folder, Tiny.program("List<P>", "List.of(new P(1))", "record P(int x) {}"))) {
 *   tiny.save(…);
 *   tiny.report("reloaded");
 *   assertEquals("[P[x=1]]", tiny.state(2));
 * }
 * }</pre>
 */
public final class Tiny implements AutoCloseable {
  /** The program's source. */
  public static final String MAIN = "tiny/Main.java";

  /** The decisions on what changed since version 1. */
  public static final String FROM = "tiny/From1.java";

  private static final Pattern LINE = Pattern.compile("code (\\d+) step (\\d+): (.*)");

  private final SourceModule module;
  private final DevProcess process;

  private Tiny(SourceModule module, DevProcess process) {
    this.module = module;
    this.process = process;
  }

  /** What a program printed after a step. */
  public record Line(int code, long step, String state) {
    static Optional<Line> read(String text) {
      Matcher line = LINE.matcher(text);
      return line.matches()
          ? Optional.of(
              new Line(
                  Integer.parseInt(line.group(1)), Long.parseLong(line.group(2)), line.group(3)))
          : Optional.empty();
    }
  }

  /**
   * The source of a program that holds a value of {@code type}, an empty list, set, map or optional
   * that {@code start()} sets to {@code value}.
   *
   * @param code what it prints as its version
   * @param types the declarations of further types, and other members of the file
   */
  public static String program(int code, String type, String value, String types) {
    String kind = type.substring(0, type.indexOf('<'));
    String empty = kind.equals("Optional") ? "Optional.empty()" : kind + ".of()";
    return program(
        code, "Hot<" + type + "> state = Hot.of(" + empty + ")", value, "state.get()", "", types);
  }

  /**
   * The source of a program with one handle.
   *
   * @param handle the handle {@code state} without its modifiers: {@code Hot<…> state = Hot.of(…)}
   * @param value what {@code start()} puts into it
   * @param shown an expression for what is printed
   * @param step more statements of a step, before it prints
   */
  public static String program(
      int code, String handle, String value, String shown, String step, String types) {
    return """
    package tiny;

    import dev.hearth.*;
    import dev.hearth.annotations.*;
    import java.time.Duration;
    import java.util.*;

    @HotState
    public final class Main implements HotProgram {
      private final Hot<Long> steps = Hot.of(0L);
      private final HANDLE;

      public static void main(String[] args) {
        HotRuntime.run(Main.class, args);
      }

      @Override public void start() {
        System.out.println("start");
        state.set(VALUE);
      }

      @Override public void step() {
        steps.update(n -> n + 1);
        STEP
        System.out.println("code CODE step " + steps.get() + ": " + SHOWN);
      }

      @Override public Duration period() {
        return Duration.ofMillis(20);
      }
    }

    TYPES
    """
        .replace("HANDLE", handle)
        .replace("VALUE", value)
        .replace("STEP", step)
        .replace("SHOWN", shown)
        .replace("CODE", String.valueOf(code))
        .replace("TYPES", types);
  }

  /** A class with decisions on what changed since version 1. */
  public static String decisions(String annotations, String members) {
    return """
    package tiny;

    import dev.hearth.annotations.*;
    import java.util.*;

    @Migrates(1)
    ANNOTATIONS
    final class From1 extends V1.Migration {
      MEMBERS
    }
    """
        .replace("ANNOTATIONS", annotations)
        .replace("MEMBERS", members);
  }

  /** Builds the program, seals its state as version 1, starts it and waits for a few steps. */
  public static Tiny start(Path folder, String program, String... options) {
    SourceModule module = SourceModule.in(folder);
    module.save(MAIN, program);
    module.build();
    module.seal();
    return of(module, DevProcess.start(module, List.of("tiny.Main"), options));
  }

  /** The program that a process runs. */
  public static Tiny of(SourceModule module, DevProcess process) {
    try {
      process.report("started");
      process.more(3, "code ");
      return new Tiny(module, process);
    } catch (AssertionError | RuntimeException e) {
      process.close();
      throw e;
    }
  }

  public SourceModule module() {
    return module;
  }

  public DevProcess process() {
    return process;
  }

  /** Saves the program. */
  public void save(String program) {
    module.save(MAIN, program);
  }

  /** Saves decisions on what changed since version 1. */
  public void decide(String annotations, String members) {
    module.save(FROM, decisions(annotations, members));
  }

  /** Waits for the next report, which must have this verdict. */
  public Report report(String verdict) {
    return process.report(verdict);
  }

  /** What the first step of that code printed. */
  public Line first(int code) {
    return process.await(
        "a step of code " + code,
        () ->
            process.lines().stream()
                .flatMap(line -> Line.read(line).stream())
                .filter(line -> line.code() == code)
                .findFirst());
  }

  /** What the step before the first of that code printed. */
  public Line before(int code) {
    long step = first(code).step();
    return process.lines().stream()
        .flatMap(line -> Line.read(line).stream())
        .filter(line -> line.step() == step - 1)
        .reduce((one, other) -> other)
        .orElseThrow(() -> new AssertionError("a step is missing\n" + process.context()));
  }

  /** Waits for three more steps, and gives the last of them. */
  public Line next() {
    process.more(3, "code ");
    return process.last("code ").flatMap(Line::read).orElseThrow();
  }

  /**
   * Checks what must hold at any time: each step is one further than the one before, the program
   * was started once, and there is no report that was not expected.
   */
  public void check() {
    long step = 0;
    for (String text : process.lines()) {
      Optional<Line> line = Line.read(text);
      if (line.isPresent()) {
        check(line.get().step() == step + 1, "after step " + step + " came " + text);
        step = line.get().step();
      }
    }
    check(process.lines().stream().filter("start"::equals).count() == 1, "it started anew");
    check(process.isAlive(), "it has ended");
    check(process.unread().isEmpty(), "one report too many: " + process.unread());
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what + "\n" + process.context());
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
