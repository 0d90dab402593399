package dev.hearth.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a message offers to paste compiles, once it is filled in, and decides all. */
final class PasteTest {
  @TempDir private Path folder;

  /** A sealed module whose generated types are in the package {@code game}. */
  private Module sealed(String... sources) {
    return new Module(folder).arena("Hot<Integer> n = Hot.of(1)").source(sources).sealed();
  }

  /** Pastes what the naive edit's message says, and makes sure that nothing is left to decide. */
  private static Pasted paste(Module module, Map<String, String> expressions) {
    Compiled naive = module.compile();
    assertFalse(naive.success());
    Pasted pasted = Pasted.of(naive);
    pasted.into(module, expressions);
    assertEquals(
        List.of(), module.compile("-Xlint:all,-processing", "-Werror").problems(), pasted.code());
    return pasted;
  }

  @Test
  void components() {
    Module module =
        sealed(
            "@HotState record Vec(double x, double y) {}",
            "@HotState record Ship(Vec pos, double vx, double vy) {}");
    module.source("@HotState record Ship(Vec pos, Vec vel, double shield) {}");
    Pasted pasted = paste(module, Map.of("vel", "new Vec(old.vx(), old.vy())", "shield", "1"));
    assertEquals("src/main/java/game/From1.java", pasted.place());
    assertEquals(
        """
        package game;

        import dev.hearth.annotations.Migrates;

        @Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected Vec vel(V1.Ship old) { return … }            // old.vx(), old.vy()
          @Override protected double shield(V1.Ship old) { return … }      // old.vx(), old.vy()
        }
        """,
        pasted.code());
  }

  @Test
  void conversionsConstantsVariantsTypesAndDropsAtOnce() {
    Module module =
        sealed(
            "@HotState record Ship(String start, int hp, Mode mode) {}",
            "@HotState enum Mode { UP, DOWN, program }",
            "@HotState sealed interface Shape permits Dot, Box {}",
            "@HotState record Dot() implements Shape {}",
            "@HotState record Box(int a) implements Shape {}",
            "@HotState record Role(int n) {}",
            "@HotState record Crew(Role role, Shape shape) {}");
    module
        .source(
            "@HotState record Ship(java.time.Instant start, Mode mode) {}",
            "@HotState enum Mode { UP }",
            "@HotState sealed interface Shape permits Dot {}",
            "@HotState enum Role { ONE }")
        .delete("Box");
    Pasted pasted =
        paste(
            module,
            Map.of(
                "start", "java.time.Instant.parse(old.start()).plusMillis(old.hp())",
                "DOWN", "Mode.UP",
                "program_", "Mode.UP",
                "make(V1.Box)", "old.a() > 0 ? new Dot() : null",
                "make(V1.Role)", "old.n() > 0 ? Role.ONE : null"));
    assertTrue(pasted.code().contains("import java.time.Instant;"), pasted.code());
  }

  @Test
  void boundsOfTypeParameters() {
    Module module =
        sealed(
            "@HotState record Range<T>(T a) {}",
            "@HotState record Span<A, B extends java.util.Map.Entry<? extends A[], int[]>>(B b) {}",
            "@HotState record Uses<C extends Comparable<C>>(Range<C> one, C two) {}");
    module.source(
        "@HotState record Range<T extends Number & Comparable<? super T>>(T a, T b) {}",
        "@HotState record Span<X, Y extends java.util.Map.Entry<? extends X[], int[]>>(Y b,"
            + " Span<X, Y>[] more) {}",
        "@HotState record Uses<C extends Number & Comparable<C>>(Range<C> one, C two,"
            + " java.util.List<Range<C>> three, int four) {}");
    Pasted pasted =
        paste(module, Map.of("b", "old.a()", "more", "null", "three", "null", "four", "0"));
    assertEquals(
        """
        package game;

        import dev.hearth.annotations.Migrates;
        import java.util.List;
        import java.util.Map;

        @Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected <T> T b(V1.Range<T> old) { return … }
          @Override protected <A, B extends Map.Entry<? extends A[],int[]>> Span<A, B>[] \
        more(V1.Span<A, B> old) { return … }
          @Override protected <C extends Number & Comparable<C>> List<Range<C>> \
        three(V1.Uses<C> old) { return … }
          @Override protected <C> int four(V1.Uses<C> old) { return … }
        }
        """,
        pasted.code().replaceAll(" +//.*", ""));
  }

  @Test
  void namesOfTheMigrationClassAndOfOverrideThatAreTaken() {
    Module module = sealed("@HotState record From1(int a) {}", "@HotState record Override() {}");
    module.source("@HotState record From1(int a, int b) {}");
    Pasted pasted = paste(module, Map.of("b", "old.a()"));
    assertEquals("src/main/java/game/From1_.java", pasted.place());
    assertEquals(
        """
        package game;

        import dev.hearth.annotations.Migrates;

        @Migrates(1)
        final class From1_ extends V1.Migration {
          @java.lang.Override protected int b(V1.From1 old) { return … }
        }
        """,
        pasted.code());
  }

  @Test
  void handlesOfEntitiesWithNamesThatAreTaken() {
    Module module =
        sealed("@HotState final class Enemy { private final Hot<Integer> wait = Hot.of(1); }");
    module.source(
        """
        @HotState final class Enemy {
          private final Hot<List<Integer>> notify = Hot.of(List.of());
          private final Hot<Map<String, int[]>> make = Hot.of(Map.of());
        }
        """);
    Pasted pasted = paste(module, Map.of("notify_", "List.of(old.wait_())", "make_", "Map.of()"));
    assertTrue(pasted.code().contains("// old.wait_()"), pasted.code());
  }

  @Test
  void genericRecords() {
    Module module =
        sealed(
            "@HotState record Pair<A, B>(A a, B b) {}",
            "@HotState record Use(Pair<String, Integer> one, Pair<Integer, String> two) {}");
    module.source("@HotState record Pair<A, B>(A a, B b, List<A> all, Map<B, Integer> n) {}");
    paste(module, Map.of("all", "List.of(old.a())", "n", "Map.of(old.b(), 1)"));
  }

  @Test
  void typesOfOtherPackages() {
    Module module =
        sealed(
            "package net; @HotState public record Client(int id) {}",
            "@HotState record Ship(int a) {}",
            "@HotState record Keep(net.Client client) {}");
    module.source("@HotState record Ship(int a, net.Client client, List<net.Client> all) {}");
    Pasted pasted = paste(module, Map.of("client", "new Client(old.a())", "all", "List.of()"));
    assertTrue(pasted.code().contains("import net.Client;"), pasted.code());
  }

  @Test
  void typesOfOneNameInTwoPackages() {
    Module module =
        sealed(
            "package net; @HotState public record Vec(int id) {}",
            "package geo; @HotState public record Vec(int id) {}",
            "@HotState record Vec(int a) {}",
            "@HotState record Ship(int a) {}",
            "@HotState record Keep(net.Vec a, geo.Vec b, Vec c) {}");
    module.source("@HotState record Ship(int a, net.Vec n, geo.Vec g, Vec v) {}");
    paste(
        module,
        Map.of("n", "new net.Vec(old.a())", "g", "new geo.Vec(old.a())", "v", "new game.Vec(1)"));
  }

  @Test
  void namesOfTheJdkThatTheModuleHasToo() {
    Module module =
        sealed("@HotState record List(int n) {}", "@HotState record Ship(int a, List own) {}");
    module.source("@HotState record Ship(int a, List own, java.util.List<String> b) {}");
    paste(module, Map.of("b", "java.util.List.of(\"\" + old.a())"));
    module
        .sealed()
        .source("@HotState record Ship(int a, List own, List c, java.util.Set<String> b) {}");
    paste(module, Map.of("b", "Set.copyOf(old.b())", "c", "new List(old.a())"));
  }

  @Test
  void nestedTypes() {
    Module module =
        sealed(
            "@HotState record Ship(Ship.Mode mode) { @HotState enum Mode { UP, DOWN } }",
            "package net; public final class Out { @HotState public record In(int a) {} }",
            "@HotState record Keep(net.Out.In in) {}");
    module.source(
        "@HotState record Ship(Ship.Mode mode, net.Out.In in) { @HotState enum Mode { UP } }");
    Pasted pasted =
        paste(module, Map.of("DOWN", "Ship.Mode.UP", "in", "new Out.In(old.hashCode())"));
    assertTrue(pasted.code().contains("Ship.Mode DOWN(V1.Ship_Mode old)"), pasted.code());
    assertTrue(pasted.code().contains("import net.Out;"), pasted.code());
  }

  @Test
  void aRootInThePackageOfItsOwn() {
    Module module =
        new Module(folder)
            .source(
                "package a.b; @HotState public record Ship(int a) {}",
                "package a.c; @HotState public record Crew(int a) {}")
            .sealed();
    module.source("package a.b; @HotState public record Ship(int a, a.c.Crew crew) {}");
    Pasted pasted = paste(module, Map.of("crew", "new Crew(old.a())"));
    assertEquals("src/main/java/a/From1.java", pasted.place());
  }

  @Test
  void theUnnamedPackage() {
    Module module = new Module(folder);
    module.file(
        "Ship.java", "@dev.hearth.annotations.HotState record Ship(java.util.Set<Long> a) {}");
    module.sealed();
    module.file(
        "Ship.java",
        "@dev.hearth.annotations.HotState record Ship(java.util.Set<Long> a, java.util.UUID b) {}");
    Pasted pasted = paste(module, Map.of("b", "new UUID(0, old.a().size())"));
    assertEquals("src/main/java/From1.java", pasted.place());
  }

  @Test
  void aLaterVersionOfAType() {
    Module module =
        sealed("@HotState record Vec(int x) {}", "@HotState record Ship(int a) {}")
            .source("@HotState record Ship(int a, Vec v) {}");
    paste(module, Map.of("v", "new Vec(old.a())"));
    module.sealed().source("@HotState record Vec(int x, int y) {}").delete("From1");
    Compiled naive = module.compile();
    assertEquals(
        List.of("undecided-component Ship.v", "undecided-component Vec.y"), naive.problems());
    List<Pasted> all = Pasted.all(naive);
    assertEquals(2, all.size());
    all.get(0).into(module, Map.of("v", "new V2.Vec(old.a())"));
    all.get(1).into(module, Map.of("y", "old.x()"));
    assertEquals(List.of(), module.compile().problems(), all.get(0).code());
  }

  @Test
  void aVariantThatFallsOutOfTwoFamilies() {
    Module module =
        sealed(
            "@HotState sealed interface Shape permits Dot, Box {}",
            "@HotState sealed interface Solid permits Ball, Box {}",
            "@HotState record Dot() implements Shape {}",
            "@HotState record Ball() implements Solid {}",
            "@HotState record Box(int a) implements Shape, Solid {}",
            "@HotState record Crew(Shape shape, Solid solid) {}");
    module
        .source(
            "@HotState sealed interface Shape permits Dot {}",
            "@HotState sealed interface Solid permits Ball {}")
        .delete("Box");
    Compiled naive = module.compile();
    assertEquals(List.of("undecided-variant Box", "undecided-variant Box"), naive.problems());
    paste(module, Map.of("makeShape", "old.a() > 0 ? new Dot() : null", "makeSolid", "new Ball()"));
  }

  @Test
  void aVariantThatFallsOutOfNestedFamiliesWithOtherNames() {
    Module module =
        sealed(
            "@HotState record Crew(Shape shape, Solid solid) {"
                + " @HotState sealed interface Shape permits Dot, Box {}"
                + " @HotState sealed interface Solid permits Ball, Box {}"
                + " @HotState record Dot() implements Shape {}"
                + " @HotState record Ball() implements Solid {}"
                + " @HotState record Box(int makeCrew_Shape) implements Shape, Solid {} }");
    module.source(
        "@HotState record Crew(Form shape, Solid solid, List<Box> left) {"
            + " @HotState sealed interface Form permits Dot {}"
            + " @HotState sealed interface Solid permits Ball {}"
            + " @HotState record Dot() implements Form {}"
            + " @HotState record Ball() implements Solid {}"
            + " @HotState record Box(int makeCrew_Shape) {} }",
        "@Migrates(1) @Renamed(from = \"Crew.Shape\", to = \"Crew.Form\")"
            + " final class From1 extends V1.Migration {}");
    Compiled naive = module.compile();
    assertEquals(
        List.of(
            "undecided-component Crew.left",
            "undecided-variant Crew.Box",
            "undecided-variant Crew.Box"),
        naive.problems());
    assertTrue(naive.text().contains("Crew.Form makeCrew_Shape_(V1.Crew_Box old)"), naive.text());
    assertTrue(naive.text().contains("Crew.Solid makeCrew_Solid(V1.Crew_Box old)"), naive.text());
  }

  @Test
  void typeParametersThatWouldHideWhatTheTextNames() {
    Module module =
        sealed(
            "@HotState record Pair<V1, V2>(V1 a, V2 b) {}",
            "@HotState record Crate<Override, Instant, Instant_>(Override a, Instant b) {}");
    module.source(
        "@HotState record Pair<V1, V2>(V1 a, V2 b, Optional<V2> c) {}",
        "@HotState record Crate<Override, Instant, Instant_>"
            + "(Override a, Instant b, List<Instant> c, java.time.Instant d) {}");
    Pasted pasted =
        paste(
            module,
            Map.of(
                "c(V1.Pair)", "Optional.of(old.b())",
                "c(V1.Crate)", "List.of(old.b())",
                "d", "Instant.EPOCH"));
    assertEquals(
        """
        package game;

        import dev.hearth.annotations.Migrates;
        import java.time.Instant;
        import java.util.List;
        import java.util.Optional;

        @Migrates(1)
        final class From1 extends V1.Migration {
          @Override protected <Override_, Instant__, Instant_> List<Instant__> c(V1.Crate<Override_, Instant__, Instant_> old) { return … }
          @Override protected <Override_, Instant__, Instant_> Instant d(V1.Crate<Override_, Instant__, Instant_> old) { return … }
          @Override protected <V1_, V2> Optional<V2> c(V1.Pair<V1_, V2> old) { return … }
        }
        """,
        pasted.code());
  }

  @Test
  void aRenameThatIsTaken() {
    Module module =
        sealed("@HotState record Ship(int hp) {}", "@HotState record Fleet(List<Ship> all) {}");
    module
        .delete("Ship")
        .source("@HotState record Boat(int hp) {}", "@HotState record Fleet(List<Boat> all) {}");
    Pasted pasted = Pasted.of(module.compile());
    String taken =
        pasted
            .filled(Map.of("make", "null"))
            .replaceAll("// if it only has a new name: ", "")
            .replaceAll("(?m)^.*@Override.*\n", "");
    module.file("game/From1.java", taken);
    assertEquals(List.of(), module.compile().problems(), taken);
  }

  @Test
  void whatAClassLacks() {
    Module module =
        sealed("@HotState record Ship(int a) {}", "@HotState record Crew(int a) {}")
            .source("@HotState record Ship(int a, String b) {}")
            .source("@HotState record Crew(int a, java.time.Instant c) {}")
            .source(
                "@Migrates(1) final class From1 extends V1.Migration {"
                    + " @Override protected String b(V1.Ship old) { return \"\"; } }");
    Compiled compiled = module.compile();
    assertEquals("undecided-component Crew.c", compiled.problems().get(0));
    Pasted pasted = Pasted.of(compiled);
    assertEquals("From1", pasted.place());
    assertEquals(
        """
        import java.time.Instant;
          @Override protected Instant c(V1.Crew old) { return … }
        """,
        pasted.code());
  }

  @Test
  void aDropIsOfferedWhereNothingCanReadIt() {
    Module module = sealed("@HotState record Ship(int a, int b) {}");
    module.source("@HotState record Ship(int a) {}");
    assertEquals(
        """
        package game;

        import dev.hearth.annotations.Dropped;
        import dev.hearth.annotations.Migrates;

        @Migrates(1)
        @Dropped(value = "Ship.b", reason = "…")
        final class From1 extends V1.Migration {}
        """,
        paste(module, Map.of()).code());
  }
}
