package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccessibilityTest {
  private static final String ARENA =
      "package game; @HotState public final class Arena implements HotProgram {"
          + " public void start() {} public void step() {} }";

  @TempDir private Path folder;

  @Test
  void acceptsWhatTheRootsPackageCanName() {
    Compiled compiled =
        compile(
            ARENA,
            "package game; @HotState record Near() {}",
            "package game; class Outer { @HotState protected record In() {} }",
            "package game; interface Implied { @HotState record In() {} }",
            "package game.far; @HotState public record Far() {}",
            "package game.far; public class Outer { @HotState public record In() {} }");
    assertEquals(List.of(), compiled.problems());
  }

  @Test
  void refusesWhatItCannotName() {
    Compiled compiled =
        compile(
            ARENA,
            "package game; class Outer { @HotState private record Hidden() {}"
                + " private static class Mid { @HotState record Deep() {} } }",
            "package game.far; @HotState record Near() {}",
            "package game.far; class Closed { @HotState public record In() {}"
                + " @HotState protected record Prot() {} }",
            "@HotState public record Unnamed() {}");
    assertEquals(
        List.of(
            "not-accessible Unnamed",
            "not-accessible Outer.Hidden",
            "not-accessible Outer.Mid.Deep",
            "not-accessible Closed.In",
            "not-accessible Closed.Prot",
            "not-accessible Near"),
        compiled.problems());
    assertEquals(
        """
        Closed.Prot is not accessible from the package game, where its old versions and their \
        migration are generated

          Make Closed and Closed.Prot public.""",
        compiled.scan().problems().get(4).message());
    assertEquals(
        "  Make Outer.Mid not private.",
        compiled.scan().problems().get(2).message().lines().skip(2).findFirst().orElse(""));
  }

  @Test
  void refusesBoundsThatItCannotName() {
    Compiled compiled =
        compile(
            ARENA,
            "package game.far; interface Priced {}",
            "package game.far; @HotState public record Near<T extends Comparable<T>>(T t) {}",
            "package game.far; @HotState public record Far<A, T extends Comparable<? super Priced>>"
                + "(A a, T t) {}");
    assertEquals(List.of("not-accessible Far"), compiled.problems());
    assertEquals(
        """
        Far has the bound Comparable<? super Priced>, which is not accessible from the package \
        game, where its old versions and their migration are generated

          Make Priced public.""",
        compiled.message());
  }

  @Test
  void withoutARootTheCommonPackageCounts() {
    String near = "package game.a; @HotState record Near() {}";
    assertEquals(List.of(), new Sources(folder.resolve("1")).with(near).compile().problems());
    assertEquals(
        List.of("not-accessible Near"),
        new Sources(folder.resolve("2"))
            .with(near, "package game.b; @HotState public record Far() {}")
            .compile()
            .problems());
  }

  @Test
  void aRootThatIsRefusedIsStillWhereThingsAreGenerated() {
    Compiled compiled =
        compile(
            ARENA.replace("{ public", "{ Arena(int a) {} public"),
            "package game; @HotState record Near() {}",
            "package other; @HotState public record Far() {}");
    assertEquals(List.of("not-state Arena"), compiled.problems());
  }

  @Test
  void thePackagesOfSealedVersionsCountAsWell() {
    Sources sources = new Sources(folder).with(ARENA, "package game; @HotState record Near() {}");
    assertEquals(List.of(), sources.compile().problems());
    sources.after(ImmutableBefore.builder().addPackages("game", "old").build());
    assertEquals(List.of("not-accessible Near"), sources.compile().problems());
  }

  private Compiled compile(String... texts) {
    return new Sources(folder).with(texts).compile();
  }
}
