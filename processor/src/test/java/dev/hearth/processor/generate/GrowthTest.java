package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is generated for a version is in proportion to what changed after it, and to nothing else.
 */
final class GrowthTest {
  /** A ship, and so many records and entities beside it that never change. */
  private static String state(String ship, int beside) {
    return "program game.Main {ship: game.Ship, rest: game.Rest}\n"
        + ("record game.Ship {" + ship + "}\n")
        + ("entity game.Rest {" + list(beside, "e%1$d: game.E%1$d") + "}\n")
        + lines(beside, "entity game.E%1$d {n: game.R%1$d}")
        + lines(beside, "record game.R%1$d {n: int}");
  }

  private static String list(int count, String each) {
    return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(", "));
  }

  private static String lines(int count, String each) {
    return IntStream.range(0, count)
        .mapToObj(i -> each.formatted(i) + "\n")
        .collect(Collectors.joining());
  }

  /** Versions whose ship has another component each. */
  private static Project versions(int versions, int beside) {
    Project project = new Project();
    for (int i = 1; i <= versions; i++) {
      project.sealed(state("c" + i + ": int", beside));
    }
    return project.now(state("now: int", beside));
  }

  @Test
  void typesThatStayAddNothing() {
    Project few = versions(3, 1);
    Project many = versions(3, 60);
    assertEquals(few.generated(1), many.generated(1));
    assertEquals(few.generated(2), many.generated(2));
  }

  @Test
  void versionsThatFollowAddNothing() {
    long few = versions(3, 5).generated(1).lines().count();
    assertEquals(few, versions(30, 5).generated(1).lines().count());
  }

  @Test
  void whatStaysIsThereInEachVersionAllTheSame() {
    Project project =
        versions(3, 1)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int c2(V1.Ship old) { return old.c1() + 1; }
                }
                """,
                """
                package game;
                final class From2 extends V2.Migration {
                  @Override protected int c3(V2.Ship old) { return old.c2() + 1; }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Rest rest = new V1.Rest(new V1.E0(new R0(7)));
                    V2.Main two = new From1().migrate(new V1.Main(new V1.Ship(1), rest));
                    V3.Main three = new From2().migrate(two);
                    return List.of(
                        two.rest() == rest, three.rest() == rest, three.ship().c3(),
                        three.rest().e0().n().n());
                  }
                }
                """);
    Program program = project.compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("true", "true", "3", "7"), program.texts("game.Check"));
    assertFalse(project.generated(2).contains("class Rest"));
    assertTrue(project.generated(3).contains("class Rest"), "decided on next, so all there");
  }

  @Test
  void anEntityThatAMigrationClassTakesHasItsMethodsThere() {
    Project project = versions(3, 2).taking("E1");
    assertTrue(project.generated(1).contains("protected R1 n(E1 old)"));
    assertFalse(project.generated(1).contains("class E0"), "which does not hold it");
  }
}
