package dev.hearth.dev.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.Programs;
import dev.hearth.Writes;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.migrate.Beside;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.Takeover;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * State that is carried over beside a program which goes on writing it becomes what it would become
 * if the program stood still.
 */
final class BesideTest {
  private static final int RUNS = 60;

  private static final String CATCHING =
      "try { return program().ships().size(); } catch (Throwable e) { return -1; }";

  @TempDir private static Path folder = Path.of("");

  private static TestModule first;

  @BeforeAll
  static void build() throws IOException {
    first = module("first");
    save(first, false);
    first.build();
  }

  private static TestModule module(String name) {
    return TestModule.checked(folder.resolve(name));
  }

  private static void save(TestModule module, boolean holes) {
    module.save("fleet.World", with(Fleet.WORLD, "count", "Hot<Long> count = Hot.of(0L)", holes));
    String ship = with(Fleet.SHIP, "strength", "Hot<Integer> strength = Hot.of(0)", holes);
    module.save(
        "fleet.Ship",
        holes
            ? ship.replace("Vec where()", "int power() { return strength.get(); }\n  Vec where()")
            : ship);
    module.save("fleet.Rock", with(Fleet.ROCK, "weight", "Hot<Long> weight = Hot.of(0L)", holes));
    module.save("fleet.Vec", Fleet.VEC);
    module.save("fleet.Gun", Fleet.GUN);
    module.save("fleet.Part", Fleet.PART);
    module.save("fleet.Wheel", Fleet.WHEEL);
    module.save("fleet.Wing", Fleet.WING);
  }

  private static String with(String source, String place, String handle, boolean holes) {
    return holes ? source.replace("// " + place, "private final " + handle + ";") : source;
  }

  private static TestModule second(String name) throws IOException, Seal.Refused {
    TestModule second = module(name);
    Files.createDirectories(second.history());
    String schema = Files.readString(first.classes().resolve(CompiledSchema.RESOURCE));
    Seal.seal(SchemaJson.readCompiled(schema), second.history());
    return second;
  }

  /** The second version, but for its migration. */
  private static TestModule decided(String name) throws IOException, Seal.Refused {
    TestModule decided = second(name);
    save(decided, true);
    decided.save(
        "fleet.Gun",
        Fleet.GUN.replace(
            "at) {}",
            "at, int size) { Gun(String n, java.util.List<Vec> at) { this(n, at, 0); } }"));
    decided.save(
        "fleet.Wing",
        Fleet.WING
            .replace("Ship ship)", "Ship ship, String label)")
            .replace("Part {}", "Part { Wing(Vec tip, Ship ship) { this(tip, ship, \"\"); } }"));
    return decided;
  }

  @Test
  void whatIsOnlyMovedIsTheSame() throws Exception {
    TestModule same = module("moved");
    save(same, false);
    same.build();
    compare(same, 0);
  }

  @Test
  void whatIsMigratedIsTheSame() throws Exception {
    TestModule wider = second("wider");
    save(wider, false);
    wider.save("fleet.Vec", Fleet.VEC.replace("int x", "long x"));
    wider.save("fleet.Wheel", Fleet.WHEEL.replace("int size", "double size"));
    wider.build();
    compare(wider, 1000);
  }

  @Test
  void whatHolesMakeIsTheSame() throws Exception {
    TestModule decided = decided("decided");
    decided.save("fleet.From1", Fleet.FROM);
    decided.build();
    compare(decided, 2000);
  }

  @Test
  void aHoleThatCatchesWhatIsNotItsOwnIsNotTrusted() throws Exception {
    assertEquals(
        "a method of the migration catches errors of others",
        failure("catching", "int size(V1.Gun old)", "return old.at().size();", CATCHING));
  }

  @Test
  void aMigrationThatKeepsSomethingIsCalledOnce() throws Exception {
    assertEquals(
        "fleet.From1 keeps something in a field, or makes entities or of entities other things: it"
            + " is called once only",
        failure("keeping", "@Override protected int size", "@Override", "int calls; @Override"));
  }

  /** Why the migration cannot be run beside the program, with one method otherwise. */
  private static String failure(String name, String method, String before, String after)
      throws Exception {
    TestModule decided = decided(name);
    int at = Fleet.FROM.indexOf(method);
    decided.save(
        "fleet.From1",
        Fleet.FROM.substring(0, at) + Fleet.FROM.substring(at).replaceFirst(quote(before), after));
    decided.build();
    Beside beside = begun(decided, new Writes());
    beside.run();
    return String.valueOf(beside.failure().orElseThrow().getMessage());
  }

  private static String quote(String text) {
    return Pattern.quote(text);
  }

  private static Beside begun(TestModule next, Writes writes) throws Exception {
    Class<? extends HotProgram> old = first.program("fleet.World");
    HotProgram program = Programs.create(old);
    old.getMethod("fill", long.class, int.class).invoke(program, 1, 300);
    return takeover(old, next).beside(program, writes, 100, () -> {}).orElseThrow();
  }

  @Test
  void whatIsWrittenOutsideOfStepsIsNotMissed() throws Exception {
    TestModule same = module("outside");
    save(same, false);
    same.build();
    Writes writes = new Writes();
    Beside beside = begun(same, writes);
    Hot<Integer> any = Hot.of(1);
    any.set(2); // as good as one of the program's
    beside.run();
    assertEquals(
        "more was written than could be noted, or outside of steps and calls",
        String.valueOf(beside.failure().orElseThrow().getMessage()));
    writes.end();
  }

  private static final String BELL =
      """
      package herd;
      @dev.hearth.annotations.HotState
      public record Bell(int rung) {}
      """;

  /** Each time that it is made, a step writes all there is. */
  private static final String RINGING =
      BELL.replace(
          "{}",
          """
          {
            public Bell {
              if (System.getProperties().get("herd.step") instanceof Runnable step) { step.run(); }
            }
          }
          """);

  private static final String HERD =
      """
      package herd;
      import dev.hearth.*;
      import java.util.*;
      @dev.hearth.annotations.HotState
      public final class Herd implements HotProgram {
        private final Hot<List<Cow>> cows = Hot.of(List.of());
        private final Hot<Bell> bell = Hot.of(new Bell(0));
        public void start() {
          List<Cow> all = new ArrayList<>();
          for (int i = 0; i < 2000; i++) { all.add(new Cow()); }
          cows.set(all);
        }
        public void step() {
          cows.get().forEach(cow -> cow.moved.update(m -> m + 1));
          bell.update(b -> new Bell(b.rung() + 1));
        }
      }
      """;

  private static final String COW =
      """
      package herd;
      import dev.hearth.*;
      @dev.hearth.annotations.HotState
      public final class Cow {
        final Hot<Integer> moved = Hot.of(0);
      }
      """;

  private static TestModule herd(String name, String bell) {
    return herd(name, COW, bell);
  }

  private static TestModule herd(String name, String cow, String bell) {
    TestModule herd = module(name);
    herd.save("herd.Herd", HERD);
    herd.save("herd.Cow", cow);
    herd.save("herd.Bell", bell);
    herd.build();
    return herd;
  }

  @Test
  void aProgramThatWritesAllOfItAllTheTimeIsGivenUpOn() throws Exception {
    Class<? extends HotProgram> old = herd("calm", BELL).program("herd.Herd");
    HotProgram program = Programs.create(old);
    Writes writes = new Writes();
    Beside beside = begun(program, herd("ringing", RINGING), writes);
    System.getProperties().put("herd.step", elsewhere(() -> step(program, writes)));
    try {
      beside.run();
    } finally {
      System.getProperties().remove("herd.step");
      writes.end();
    }
    assertEquals(
        "its steps write most of it", String.valueOf(beside.failure().orElseThrow().getMessage()));
    assertTrue(beside.isOutrun(), "the program could have gone slower before");
    assertTrue(beside.hasEnded());
  }

  private static Beside begun(HotProgram herd, TestModule next, Writes writes) {
    herd.start();
    Class<? extends HotProgram> old = herd.getClass();
    CompiledCode code = CompiledCode.of(next.program("herd.Herd").getClassLoader());
    return Takeover.plan(CompiledCode.of(old).compiled(), old.getClassLoader(), code)
        .beside(herd, writes, 100, () -> {})
        .orElseThrow();
  }

  /** No code is to do that; where it does, entities are not to be taken for one another. */
  @Test
  void entitiesThatShareAHandleAreNotToldApart() throws Exception {
    sharing("sharing-first", "moved = last; more = Hot.of(0);");
    sharing("sharing-any", "moved = Hot.of(0); more = last; last = moved;");
  }

  private static void sharing(String name, String made) throws Exception {
    String cow =
        COW.replace(
            "= Hot.of(0);",
            """
            ;
            final Hot<Integer> more;
            private static Object kept = Hot.of(0);
            @SuppressWarnings("unchecked") Cow() {
              Hot<Integer> last = (Hot<Integer>) kept;
              %s
              kept = last;
            }
            """
                .formatted(made));
    HotProgram program = Programs.create(herd(name, cow, BELL).program("herd.Herd"));
    Writes writes = new Writes();
    Beside beside = begun(program, herd(name + "-still", cow, BELL), writes);
    beside.run();
    writes.end();
    assertEquals(
        "two entities have the same handle",
        String.valueOf(beside.failure().orElseThrow().getMessage()));
  }

  private static Runnable elsewhere(Runnable work) {
    return () -> {
      Thread thread = new Thread(work, "steps");
      thread.start();
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  @Test
  void whatIsCancelledEnds() throws Exception {
    TestModule same = module("cancelled");
    save(same, false);
    same.build();
    Writes writes = new Writes();
    Beside beside = begun(same, writes);
    Thread thread = new Thread(beside, "cancelled");
    thread.start();
    beside.cancel();
    thread.join(10_000);
    assertFalse(thread.isAlive());
    writes.end();
  }

  @Test
  void littleStateIsNotWorthIt() throws Exception {
    TestModule same = module("little");
    save(same, false);
    same.build();
    Class<? extends HotProgram> old = first.program("fleet.World");
    HotProgram program = Programs.create(old);
    old.getMethod("fill", long.class, int.class).invoke(program, 1, 300);
    assertEquals(
        Optional.empty(), takeover(old, same).beside(program, new Writes(), 100_000, () -> {}));
  }

  private static Takeover takeover(Class<? extends HotProgram> old, TestModule next) {
    CompiledCode code = CompiledCode.of(next.program("fleet.World").getClassLoader());
    return Takeover.plan(CompiledCode.of(old).compiled(), old.getClassLoader(), code);
  }

  /** Runs the program again and again, each time with other steps. */
  private static void compare(TestModule next, int seed) throws Exception {
    Class<? extends HotProgram> old = first.program("fleet.World");
    Takeover takeover = takeover(old, next);
    for (int run = 0; run < RUNS; run++) {
      HotProgram program = Programs.create(old);
      old.getMethod("fill", long.class, int.class).invoke(program, seed + run, 300);
      compare(program, takeover, new Random(seed + run));
    }
  }

  private static void compare(HotProgram program, Takeover takeover, Random random)
      throws InterruptedException {
    Writes writes = new Writes();
    int before = random.nextInt(50);
    for (int i = 0; i < before; i++) {
      step(program, writes);
    }
    Beside beside = takeover.beside(program, writes, 100, () -> {}).orElseThrow();
    Thread thread = new Thread(beside, "beside");
    thread.start();
    int after = random.nextInt(30);
    long end = System.nanoTime() + 20_000_000_000L;
    while (!beside.hasFailed() && !(beside.isReady() && after-- <= 0)) {
      assertTrue(System.nanoTime() < end, "it does not come to an end");
      step(program, writes);
      beside.serve();
      if (random.nextInt(4) == 0) {
        Thread.sleep(0, random.nextInt(200_000));
      }
    }
    beside
        .failure()
        .ifPresent(
            e -> {
              throw new AssertionError(e);
            });
    HotProgram made = beside.finish().program();
    thread.join();
    HotProgram expected = takeover.of(program).program();
    assertEquals(Optional.empty(), SameGraph.difference(made, expected));
  }

  private static void step(HotProgram program, Writes writes) {
    try {
      Programs.guard(program::step, writes);
    } catch (IllegalStateException e) {
      // thrown by a step, and undone
    }
  }
}
