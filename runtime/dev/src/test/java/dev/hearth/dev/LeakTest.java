package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.fixture.LiveProgram;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.fixture.Told;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Report.Verdict;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that is no longer current must become unreachable. */
class LeakTest {
  private static final Terminal NOWHERE =
      new Terminal(new PrintStream(OutputStream.nullOutputStream()), StandardCharsets.UTF_8, false);

  private static final String GAME =
      """
      package game;
      import dev.hearth.*;
      import java.time.Duration;
      import java.util.*;
      @dev.hearth.annotations.HotState
      public final class Game implements HotProgram {
        private final Hot<Integer> tick = Hot.of(0);
        private final Hot<List<Ship>> ships = Hot.of(List.of(new Ship(7)));
        private final Held<Thread> worker = Held.of(Game::work, Thread::interrupt);
        static Thread work() {
          Thread thread = new Thread(new Log.Sleep());
          thread.setDaemon(true);
          thread.start();
          return thread;
        }
        @Override public void start() {}
        @Override public void step() {
          worker.get();
          Log.loaders.add(new java.lang.ref.WeakReference<>(Game.class.getClassLoader()));
          tick.update(t -> t + 1);
          boom();
        }
        void boom() {}
        @Override public Duration period() { return Duration.ofMillis(2); }
      }
      """;

  private final Told told = new Told();
  @TempDir Path folder;
  private TestModule module;

  @BeforeEach
  void build() {
    module = new TestModule(folder);
    module.save(
        "game.Log",
        """
        package game;
        import java.lang.ref.WeakReference;
        import java.util.*;
        @dev.hearth.annotations.Pinned
        public final class Log {
          public static volatile Object kept = "";
          public static final Map<Object, Object> held =
              new java.util.concurrent.ConcurrentHashMap<>();
          public static final Set<WeakReference<ClassLoader>> loaders = new Loaders();
          static final class Loaders extends HashSet<WeakReference<ClassLoader>> {
            @Override public synchronized boolean add(WeakReference<ClassLoader> one) {
              for (WeakReference<ClassLoader> other : this) {
                if (other.refersTo(one.get())) { return false; }
              }
              kept = this;
              return super.add(one);
            }
          }
          public static final class Sleep implements Runnable {
            @Override public void run() {
              try { Thread.sleep(1_000_000); } catch (InterruptedException e) { return; }
            }
          }
        }
        """);
    module.save(
        "game.Ship", "package game; @dev.hearth.annotations.HotState record Ship(int a) {}");
    module.save("game.Game", GAME);
    module.build();
  }

  /** The JDK remembers the class of the component that it was asked to compare last. */
  @Test
  void aVersionWhoseRecordsWereComparedDies() throws InterruptedException {
    try (LiveProgram live = new LiveProgram(module, type -> LiveRun.begin(type, told, NOWHERE))) {
      told.next(Verdict.STARTED);
      String comparing =
          "boom() { new Two(ships.get().get(0)).equals(new Two(null));"
              + " new Two(ships.get().get(0)).hashCode(); }"
              + " record Two(Ship one) {}";
      module.save("game.Game", GAME.replace("boom() {}", comparing));
      told.next(Verdict.RELOADED);
      module.save("game.Game", GAME.replace("boom() {}", "boom() { int i = 0; }"));
      told.next(Verdict.RELOADED);
      assertOneLeft(live);
    }
  }

  /** And the classes of the parameters of a handle that catches what is thrown. */
  @Test
  void aVersionIntoWhichManyRecordsWereCopiedDies() throws InterruptedException {
    String game =
        GAME.replace(
            "public void start() {}",
            """
            public void start() {
              List<Pair> all = new ArrayList<>();
              for (int i = 0; i < 1000; i++) { all.add(new Pair(new Ship(i), null)); }
              pairs.set(all);
            }
            private final Hot<List<Pair>> pairs = Hot.of(List.of());
            """);
    module.save(
        "game.Pair",
        "package game; @dev.hearth.annotations.HotState record Pair(Ship one, Ship two) {}");
    module.save("game.Game", game);
    module.build();
    try (LiveProgram live = new LiveProgram(module, type -> LiveRun.begin(type, told, NOWHERE))) {
      told.next(Verdict.STARTED);
      String others = " int twice(int a) { return 2 * a; } }";
      module.save(
          "game.Ship",
          "package game; @dev.hearth.annotations.HotState record Ship(int a) {" + others);
      module.save("game.Game", game.replace("boom() {}", "boom() { pairs.set(List.of()); }"));
      told.next(Verdict.RELOADED);
      module.save("game.Game", game.replace("boom() {}", "boom() { int i = 0; }"));
      module.save(
          "game.Ship", "package game; @dev.hearth.annotations.HotState record Ship(int a) {}");
      told.next(Verdict.RELOADED);
      assertOneLeft(live);
    }
  }

  @Test
  void oldVersionsDie() throws InterruptedException {
    try (LiveProgram live = new LiveProgram(module, type -> LiveRun.begin(type, told, NOWHERE))) {
      told.next(Verdict.STARTED);
      for (int i = 0; i < 4; i++) {
        module.save("game.Game", GAME.replace("boom() {}", "boom() { int i = " + i + "; }"));
        told.next(Verdict.RELOADED);
        module.save("game.Game", GAME.replace("boom() {}", "boom() { throw new Error(\"no\"); }"));
        told.next(Verdict.ROLLED_BACK);
        module.save(
            "game.Game",
            GAME.replace(
                "boom() {}",
                "boom() { if (tick.get() > 0) throw new E(); } class E extends Error { Object o = Game.this; }"));
        told.next(Verdict.ROLLED_BACK);
      }
      assertEquals(13, loaders(live).size(), "each version took a step");
      assertOneLeft(live);
      assertNotNull(live.thread());
    }
  }

  /** Twenty of them are enough to be looked for. */
  @Test
  void theReportNamesWhatHoldsOldVersions() {
    String keeping = GAME.replace("boom() {}", "boom() { Log.held.putIfAbsent(this, 1); }");
    try (LiveProgram live = new LiveProgram(module, type -> LiveRun.begin(type, told, NOWHERE))) {
      told.next(Verdict.STARTED);
      for (int i = 0; i <= 20; i++) {
        module.save("game.Game", keeping.replace("boom() {", "boom() { int i = " + i + ";"));
        told.next(Verdict.RELOADED);
      }
      Report report = told.next(Verdict.LINGERING);
      assertEquals(1, report.notes().size(), report.notes().toString());
      String held = report.notes().get(0);
      assertTrue(
          held.startsWith(
              "held by static field game.Log.held → java.util.concurrent.ConcurrentHashMap.table"
                  + " → … → an object of game.Game: #2, #3, #4,"),
          held);
      assertNotNull(live.thread());
    }
  }

  private static void assertOneLeft(LiveProgram live) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (alive(live) > 1 && System.nanoTime() < until) {
      System.gc();
      Thread.sleep(50);
    }
    assertEquals(1, alive(live), "only the current version is reachable");
  }

  private static long alive(LiveProgram live) {
    return loaders(live).stream().filter(loader -> !loader.refersTo(null)).count();
  }

  private static List<WeakReference<?>> loaders(LiveProgram live) {
    synchronized (live.kept()) {
      List<WeakReference<?>> loaders = new ArrayList<>();
      for (Object loader : (Iterable<?>) live.kept()) {
        loaders.add((WeakReference<?>) loader);
      }
      return loaders;
    }
  }
}
