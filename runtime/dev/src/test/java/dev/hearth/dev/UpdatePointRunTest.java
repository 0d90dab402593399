package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.fixture.LiveProgram;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.fixture.Told;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.report.Wording;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other threads come to a program whose code changes. */
final class UpdatePointRunTest {
  private static final Terminal NOWHERE =
      new Terminal(new PrintStream(OutputStream.nullOutputStream()), StandardCharsets.UTF_8, false);

  private static final String STOCK =
      """
      package game;
      @dev.hearth.annotations.Pinned
      public interface Stock { Object take(int count); }
      """;

  /** A server, which does what it is told to by a test. */
  private static final String WEB =
      """
      package game;
      import dev.hearth.UpdatePoint;
      import java.util.concurrent.*;
      import java.util.function.*;
      @dev.hearth.annotations.Pinned
      public final class Web {
        static final BlockingQueue<Consumer<UpdatePoint<Stock>>> TODO = new LinkedBlockingQueue<>();
        private final Thread thread;
        private Web(UpdatePoint<Stock> stock) {
          thread = new Thread(() -> serve(stock), "web");
          thread.setDaemon(true);
          thread.start();
        }
        public static Web open() { return new Web(UpdatePoint.of(Stock.class)); }
        public void close() { thread.interrupt(); }
        static void call(int count) {
          TODO.add(s -> s.call(p -> p.take(count)).whenComplete((n, e) -> Log.say("called " + (n == null ? e.getMessage() : n))));
        }
        static void run(int count) { TODO.add(s -> s.run(p -> p.take(count))); }
        static void read() { read(-1); }
        static void read(int count) { TODO.add(s -> Log.say("read " + s.read(p -> p.take(count)))); }
        static void readLong() {
          TODO.add(s -> s.read(p -> { Log.say("in"); Log.GO.acquireUninterruptibly(); return 0; }));
        }
        static void readPatiently() {
          TODO.add(s -> s.read(p -> {
            Log.say("in");
            try { Log.GO.acquire(); } catch (InterruptedException e) { Log.say("woken"); }
            return 0;
          }));
        }
        private static void serve(UpdatePoint<Stock> stock) {
          try {
            while (true) {
              try { TODO.take().accept(stock); } catch (RuntimeException e) { Log.say("" + e.getMessage()); }
            }
          } catch (InterruptedException e) { }
        }
      }
      """;

  private static final String TEA = "@dev.hearth.annotations.HotState record Tea(int n) {}";

  @TempDir Path folder;
  private final Told told = new Told();
  private @Nullable TestModule module;
  private @Nullable LiveProgram live;
  private @Nullable Keys keys;

  @AfterEach
  void end() {
    if (live != null) {
      live.go().release(10);
      live.close();
    }
  }

  @Test
  void callsAndReadsAreOfTheCodeThatRuns() {
    LiveProgram program = begin(game("one", ""), Patience.ofOptions());
    ask("call", 3);
    program.await("called one 7");
    ask("read");
    program.await("read one 7");
    save(game("two", ""));
    told.next(Verdict.RELOADED);
    ask("call", 3);
    program.await("called two 4");
    ask("read");
    program.await("read two 4");
    assertTrue(told.isEmpty());
  }

  @Test
  void aCallWakesAProgramThatWaitsForItsNextStep() {
    LiveProgram program = begin(lazy("one"), Patience.ofOptions());
    program.await("step");
    ask("call", 3);
    program.await("called one 7");
    save(lazy("two"));
    told.next(Verdict.RELOADED);
    ask("call", 3);
    program.await("called two 4");
    assertTrue(told.isEmpty());
  }

  @Test
  void aCallThatThrowsIsUndoneAloneAndToldWhenNobodyWaits() {
    String bad = "if (count < -1) throw new IllegalArgumentException(\"no \" + count);";
    LiveProgram program =
        begin(
            game("one", "if (count != -1) left.set(99);" + bad + "if (count != -1) left.set(was);"),
            Patience.ofOptions());
    ask("call", 1);
    program.await("called one 9");
    ask("call", -2);
    program.await("called no -2");
    ask("run", -3);
    Report report = told.next(Verdict.CALL_FAILED);
    assertEquals(
        "a call from another thread threw java.lang.IllegalArgumentException: no -3",
        report.subject().orElseThrow());
    assertTrue(report.trace().get(1).contains("at game.Game.take(Game.java:"), "" + report);
    ask("call", 1);
    program.await("called one 8");
  }

  @Test
  void aReadSectionWritesNothing() {
    LiveProgram program = begin(game("one", ""), Patience.ofOptions());
    ask("read", 3);
    program.await(
        "a read section writes to a handle, beside other readers: UpdatePoint.call is for what"
            + " changes state");
    ask("read");
    program.await("read one 10");
  }

  @Test
  void stateDoesNotLeave() {
    LiveProgram program =
        begin(
            game("one", "")
                .replace("return \"one \" + left.get();", "return new Tea(left.get());")
                .replace("// types", TEA),
            Patience.ofOptions());
    ask("call", 1);
    String message =
        "a game.Tea leaves the program, and is state or old code after a reload: give leaves, or a"
            + " record that is @Pinned";
    program.await("called " + message);
    ask("read");
    program.await(message);
    save(game("two", "").replace("// types", TEA));
    told.next(Verdict.RELOADED);
    ask("read");
    program.await("read two 10");
  }

  @Test
  void whatAHandleHasDoesNotLeaveWhereItCanBeChanged() {
    LiveProgram program =
        begin(
            game("one", "")
                .replace("return \"one \" + left.get();", "return grid.get();")
                .replace(
                    "private final Held",
                    "private final Hot<int[]> grid = Hot.of(new int[1]);\nprivate final Held"),
            Patience.ofOptions());
    ask("read");
    program.await(
        "what Game.grid (int[]) has leaves the program, and could be changed beside its steps: give"
            + " a copy");
  }

  @Test
  void aCallMayEndTheProgram() {
    LiveProgram program =
        begin(
            lazy("one")
                .replace(
                    "@Override public void start",
                    "@Override public boolean done() { return left.get() < 5; }\n@Override public void start"),
            Patience.ofOptions());
    program.await("step");
    ask("call", 9);
    program.await("called one 1");
    program.awaitEnd();
  }

  @Test
  void callsWaitWhileTheProgramIsPausedAndReadsDoNot() {
    LiveProgram program =
        begin(
            game("one", "").replace("// step", "if (left.get() < 5) throw new Error(\"low\");"),
            Patience.ofOptions());
    ask("call", 7);
    program.await("called one 3");
    assertTrue(told.next(Verdict.PAUSED).paused());
    ask("call", 1);
    ask("read");
    program.await("read one 3");
    told.nothingFor(Duration.ofMillis(300));
    assertTrue(program.isSilent(), "the call waits");
    save(game("two", ""));
    told.next(Verdict.RELOADED);
    program.await("called two 2");
  }

  @Test
  void aCallIsNotLostWithAReloadThatIsTakenBack() {
    LiveProgram program =
        begin(
            game("one", "").replace("// step", "Log.GO.acquireUninterruptibly();"),
            Patience.ofOptions());
    program.go().release(3);
    ask("call", 1);
    program.await("called one 9");
    save(game("two", "").replace("// step", "if (true) throw new Error(\"bad\");"));
    pause(Duration.ofSeconds(2)); // it waits by now
    ask("call", 1);
    pause(Duration.ofMillis(100));
    program.go().release(1);
    program.await("called one 8");
    told.next(Verdict.ROLLED_BACK);
    ask("call", 1);
    program.go().release(1000);
    program.await("called one 7");
  }

  @Test
  void aReadSectionThatDoesNotEndIsNamedAndTheReloadWaits() {
    Patience patience =
        new Patience(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofHours(1));
    LiveProgram program = begin(game("one", ""), patience);
    ask("readLong");
    program.await("in");
    save(game("two", ""));
    Report report = told.next(Verdict.WAITING);
    assertTrue(
        Wording.headline(report)
            .matches(
                "waiting: the program waits for read sections: thread web \\([0-9.]+ s\\); i and"
                    + " Enter in the console interrupts them"),
        Wording.headline(report));
    assertEquals("thread web", report.trace().get(0));
    assertTrue(
        report.trace().stream().anyMatch(line -> line.contains("at game.Web.lambda$readLong")),
        "" + report.trace());
    told.nothingFor(Duration.ofMillis(500));
    program.go().release();
    told.next(Verdict.RELOADED);
    ask("read");
    program.await("read two 10");
  }

  @Test
  void readersCanBeInterrupted() {
    Patience patience =
        new Patience(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofHours(1));
    LiveProgram program = begin(game("one", ""), patience);
    ask("readPatiently");
    program.await("in");
    told.next(Verdict.WAITING);
    Objects.requireNonNull(keys).accept("i");
    program.await("woken");
    ask("call", 1);
    program.await("called one 9");
  }

  @Test
  void newCodeThatWaitsTooLongIsPutAsideAndCompiledAgain() {
    Patience patience =
        new Patience(Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(2));
    LiveProgram program =
        begin(game("one", "").replace("// step", "Log.GO.acquireUninterruptibly();"), patience);
    pause(Duration.ofMillis(500));
    save(game("two", ""));
    Report report = told.next(Verdict.PUT_ASIDE);
    assertTrue(
        Wording.headline(report)
            .matches(
                "put aside: the new code has waited for 2.0 s, as a step has been running for"
                    + " [0-9.]+ s; it is compiled again before the next step, or at the next save"),
        Wording.headline(report));
    assertTrue(
        report.trace().stream().anyMatch(line -> line.contains("at game.Game.step(Game.java:")),
        "" + report.trace());
    told.nothingFor(Duration.ofSeconds(3)); // told once
    program.go().release(1000);
    told.next(Verdict.RELOADED);
    ask("read");
    program.await("read two 10");
  }

  @Test
  void whatWasPutAsideGivesWayToTheNextSave() {
    Patience patience =
        new Patience(Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(1));
    LiveProgram program =
        begin(game("one", "").replace("// step", "Log.GO.acquireUninterruptibly();"), patience);
    save(game("two", ""));
    told.next(Verdict.PUT_ASIDE);
    save(game("three", "") + "class {");
    told.next(Verdict.REFUSED);
    program.go().release(1000);
    told.nothingFor(Duration.ofMillis(500));
    ask("read");
    program.await("read one 10");
    save(game("four", ""));
    told.next(Verdict.RELOADED);
  }

  @Test
  void whatWaitsFailsWhenTheProgramEnds() {
    LiveProgram program =
        begin(
            game("one", "").replace("// step", "if (left.get() < 5) throw new Error(\"low\");"),
            Patience.ofOptions());
    ask("call", 7);
    program.await("called one 3");
    told.next(Verdict.PAUSED);
    ask("call", 1);
    pause(Duration.ofMillis(200));
    Objects.requireNonNull(keys).accept("q");
    program.await("called the program has ended");
    program.awaitEnd();
  }

  private static String game(String says, String take) {
    return """
    package game;
    import dev.hearth.*;
    import java.time.Duration;
    @dev.hearth.annotations.HotState
    public final class Game implements HotProgram, Stock {
      private final Hot<Integer> left = Hot.of(10);
      private final Held<Web> web = Held.of(Web::open, Web::close);
      @Override public void start() { web.get(); }
      @Override public void step() {
        // step
      }
      @Override public Object take(int count) {
        int was = left.get();
        TAKE
        if (count >= 0) left.update(n -> n - count);
        return "SAYS " + left.get();
      }
      @Override public Duration period() { return Duration.ofMillis(5); }
    }
    // types
    """
        .replace("SAYS", says)
        .replace("TAKE", take);
  }

  private static String lazy(String says) {
    return game(says, "")
        .replace("ofMillis(5)", "ofHours(1)")
        .replace("// step", "Log.say(\"step\");");
  }

  private LiveProgram begin(String game, Patience patience) {
    TestModule made = new TestModule(folder);
    module = made;
    made.save("game.Log", LiveProgram.LOG);
    made.save("game.Stock", STOCK);
    made.save("game.Web", WEB);
    made.save("game.Game", game);
    made.build();
    LiveProgram program = new LiveProgram(made, type -> engine(type, patience));
    live = program;
    told.next(Verdict.STARTED);
    return program;
  }

  private LiveEngine engine(Class<? extends HotProgram> program, Patience patience) {
    LiveEngine engine = LiveRun.begin(program, told, NOWHERE, patience);
    keys = engine.keys();
    return engine;
  }

  private void save(String game) {
    Objects.requireNonNull(module).save("game.Game", game);
  }

  private void ask(String what, Object... args) {
    try {
      Class<?> web = Objects.requireNonNull(live).type("game.Web");
      Class<?>[] types = args.length == 0 ? new Class<?>[0] : new Class<?>[] {int.class};
      var method = web.getDeclaredMethod(what, types);
      method.setAccessible(true);
      method.invoke(null, args);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
