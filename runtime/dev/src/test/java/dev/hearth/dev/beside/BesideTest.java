package dev.hearth.dev.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * State that is carried over beside a program which goes on writing it becomes what it would become
 * if the program stood still.
 */
final class BesideTest {
  private static final int RUNS = 60;

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
    TestModule decided = second("decided");
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
    decided.save("fleet.From1", Fleet.FROM);
    decided.build();
    compare(decided, 2000);
  }

  /** Runs the program again and again, each time with other steps. */
  private static void compare(TestModule next, int seed) throws Exception {
    Class<? extends HotProgram> old = first.program("fleet.World");
    CompiledCode code = CompiledCode.of(next.program("fleet.World").getClassLoader());
    CompiledSchema running = CompiledCode.of(old).compiled();
    Takeover takeover = Takeover.plan(running, old.getClassLoader(), code);
    int beside = 0;
    for (int run = 0; run < RUNS; run++) {
      HotProgram program = Programs.create(old);
      old.getMethod("fill", long.class, int.class).invoke(program, seed + run, 300);
      beside += compare(program, takeover, new Random(seed + run)) ? 1 : 0;
    }
    assertTrue(beside > RUNS / 2, "only " + beside + " went through");
  }

  private static boolean compare(HotProgram program, Takeover takeover, Random random)
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
    if (beside.hasFailed()) {
      beside
          .failure()
          .ifPresent(
              e -> {
                throw new AssertionError(e);
              });
      return false;
    }
    HotProgram made = beside.finish().program();
    thread.join();
    HotProgram expected = takeover.of(program).program();
    assertEquals(Optional.empty(), SameGraph.difference(made, expected));
    return true;
  }

  private static void step(HotProgram program, Writes writes) {
    try {
      Programs.guard(program::step, writes);
    } catch (IllegalStateException e) {
      // thrown by a step, and undone
    }
  }
}
