package dev.hearth.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E50 to E53: the constants of an enum. */
final class EnumsTest {
  @TempDir private Path folder;
  private Module module;

  @BeforeEach
  void sealOne() {
    module =
        new Module(folder)
            .source("@HotState enum Phase { WARMUP, PLAY, OVERTIME }")
            .source("@HotState record Match(Phase phase, Map<Phase, Integer> rounds) {}")
            .sealed();
  }

  private Module migration(String annotations, String body) {
    return module.source(
        "@Migrates(1) " + annotations + " final class From1 extends V1.Migration {" + body + "}");
  }

  private Module check(String expression) {
    return module.source("class Check { static Object run() { return " + expression + "; } }");
  }

  @Test
  void addedAndReorderedConstantsAreCarriedByName() {
    module.source("@HotState enum Phase { OVERTIME, BREAK, PLAY, WARMUP }");
    check("new V1.Migration().migrate(new V1.Match(V1.Phase.PLAY, Map.of(V1.Phase.WARMUP, 1)))");
    assertEquals("Match[phase=PLAY, rounds={WARMUP=1}]", module.compile().run("Check"));
  }

  @Test
  void aRemovedConstantIsUndecided() {
    module.source("@HotState\nenum Phase { WARMUP, PLAY }");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-constant Phase.OVERTIME"), compiled.problems());
    assertEquals(List.of("Phase.java:2 Phase.OVERTIME"), compiled.places());
    migration("", "@Override protected Phase OVERTIME(V1.Phase old) { return Phase.PLAY; }");
    check("new From1().migrate(new V1.Match(V1.Phase.OVERTIME, Map.of()))");
    assertEquals("Match[phase=PLAY, rounds={}]", module.compile().run("Check"));
  }

  @Test
  void aRenamedConstantIsSuggestedAndDeclared() {
    module.source("@HotState enum Phase { WARMUP, PLAY, EXTRA }");
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-constant Phase.OVERTIME"), compiled.problems());
    assertTrue(
        compiled.text().contains("@Renamed(from = \"Phase.OVERTIME\", to = \"EXTRA\")"),
        compiled.text());
    migration("@Renamed(from = \"Phase.OVERTIME\", to = \"EXTRA\")", "");
    check("new From1().migrate(V1.Phase.OVERTIME)");
    assertEquals("EXTRA", module.compile().run("Check"));
  }

  @Test
  void constantsSwapTheirNames() {
    migration(
        "@Renamed(from = \"Phase.WARMUP\", to = \"PLAY\")"
            + " @Renamed(from = \"Phase.PLAY\", to = \"WARMUP\")",
        "");
    module.source("@HotState enum Phase { PLAY, WARMUP, OVERTIME }");
    check("new From1().migrate(V1.Phase.PLAY)");
    assertEquals("WARMUP", module.compile().run("Check"));
  }

  @Test
  void aRenameToAConstantThatIsThereLeavesThatOneUndecided() {
    module.source("@HotState enum Phase { WARMUP, PLAY }");
    migration("@Renamed(from = \"Phase.OVERTIME\", to = \"PLAY\")", "");
    assertEquals(List.of("undecided-constant Phase.PLAY"), module.compile().problems());
  }

  @Test
  void anEnumThatBecomesSealedIsATypeToDecide() {
    module.source(
        """
        @HotState sealed interface Phase {
          @HotState record Warmup() implements Phase {}
          @HotState record Play(int round) implements Phase {}
        }
        """);
    Compiled compiled = module.compile();
    assertEquals(List.of("undecided-type Phase"), compiled.problems());
    migration(
        "",
        """
        @Override protected Phase make(V1.Phase old) {
          return old == V1.Phase.WARMUP ? new Phase.Warmup() : new Phase.Play(old.ordinal());
        }
        """);
    check("new From1().migrate(new V1.Match(V1.Phase.OVERTIME, Map.of(V1.Phase.WARMUP, 1)))");
    assertEquals("Match[phase=Play[round=2], rounds={Warmup[]=1}]", module.compile().run("Check"));
  }

  @Test
  void anEnumWithoutConstantsIsOneTypeMore() {
    module.source("@HotState enum Empty {}").sealed();
    module.source("@HotState enum Empty { ONE }");
    assertEquals(List.of(), module.compile().problems());
  }

  @Test
  void namesThatAreTakenGetATrailingUnderscore() {
    module.source("@HotState enum Odd { make, migrate, program, toString, V1, Migration, x }");
    module.sealed();
    module.source("@HotState enum Odd { x }");
    Compiled compiled = module.compile();
    assertEquals(6, compiled.problems().size(), compiled.text());
    assertTrue(compiled.text().contains("Odd make_(V2.Odd old)"), compiled.text());
    assertTrue(compiled.text().contains("Odd program_(V2.Odd old)"), compiled.text());
    assertTrue(compiled.text().contains("Odd V1(V2.Odd old)"), compiled.text());
  }
}
