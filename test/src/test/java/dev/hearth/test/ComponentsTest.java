package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Tiny;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live reloads of a tiny program whose records get, lose and change components. */
final class ComponentsTest {
  @TempDir Path folder;

  @Test
  void addedComponentIsAskedForAndFilled() {
    try (Tiny tiny =
        start("List<P>", "List.of(new P(1, 2), new P(3, 4))", "record P(int x, int y) {}")) {
      refuses(tiny, "List<P>", "record P(int x, int y, int z) {}", "undecided-component] P.z");
      assertEquals("[P[x=1, y=2], P[x=3, y=4]]", tiny.next().state());
      tiny.decide("", "@Override protected int z(V1.P old) { return old.x() + old.y(); }");
      carries(tiny, "[P[x=1, y=2, z=3], P[x=3, y=4, z=7]]");
    }
  }

  @Test
  void renamedComponentIsAskedForAndKeepsItsValue() {
    try (Tiny tiny = start("List<P>", "List.of(new P(1, 2))", "record P(int x, int y) {}")) {
      Report refused =
          refuses(tiny, "List<P>", "record P(int x, int why) {}", "undecided-component] P.why");
      assertTrue(refused.messages().contains("[hot:lost-component] P.y"), refused::text);
      assertTrue(
          refused.messages().contains("@Renamed(from = \"P.y\", to = \"why\")"), refused::text);
      tiny.decide("@Renamed(from = \"P.y\", to = \"why\")", "");
      carries(tiny, "[P[x=1, why=2]]");
    }
  }

  @Test
  void widenedNumberIsCarried() {
    String value = "List.of(new P((byte) -7, Integer.MAX_VALUE, 'c', 0.1f, 16777217))";
    try (Tiny tiny =
        start("List<P>", value, "record P(byte b, int i, char c, float f, int d) {}")) {
      tiny.save(
          Tiny.program(
              2,
              "List<P>",
              "List.of()",
              "@HotState record P(short b, Long i, int c, double f, double d) {}"));
      carries(tiny, "[P[b=-7, i=2147483647, c=99, f=" + (double) 0.1f + ", d=1.6777217E7]]");
    }
  }

  @Test
  void componentThatBecomesOptionalIsCarried() {
    String value = "List.of(new P(\"a\"), new P(null))";
    try (Tiny tiny = start("List<P>", value, "record P(String name) {}")) {
      tiny.save(
          Tiny.program(2, "List<P>", "List.of()", "@HotState record P(Optional<String> name) {}"));
      carries(tiny, "[P[name=Optional[a]], P[name=Optional.empty]]");
    }
  }

  @Test
  void nestedTypeThatChangedIsCarriedAtItsUses() {
    String types = "record V(int x) {} @HotState record P(String name, V at) {}";
    try (Tiny tiny = start("List<P>", "List.of(new P(\"a\", new V(5)))", types)) {
      String now = "record V(int x, int y) {} @HotState record P(String name, V at) {}";
      refuses(tiny, "List<P>", now, "undecided-component] V.y");
      tiny.decide("", "@Override protected int y(V1.V old) { return -old.x(); }");
      carries(tiny, "[P[name=a, at=V[x=5, y=-5]]]");
    }
  }

  @Test
  void elementsOfContainersAreMigratedInTheirOrder() {
    String type = "Map<String, List<Optional<V>>>";
    String value =
        "new TreeMap<>(Map.of(\"b\", List.of(Optional.of(new V(1)), Optional.empty()), \"a\","
            + " List.of(Optional.of(new V(2)), Optional.of(new V(3)))))";
    try (Tiny tiny = start(type, value, "record V(int x) {}")) {
      refuses(tiny, type, "record V(int x, boolean odd) {}", "undecided-component] V.odd");
      tiny.decide("", "@Override protected boolean odd(V1.V old) { return old.x() % 2 == 1; }");
      carries(
          tiny,
          "{a=[Optional[V[x=2, odd=false]], Optional[V[x=3, odd=true]]],"
              + " b=[Optional[V[x=1, odd=true]], Optional.empty]}");
    }
  }

  @Test
  void keysThatFallTogetherAreMergedWhereTheReportSays() {
    String type = "Map<P, String>";
    String value = "new TreeMap<>(Map.of(new P(1, 2), \"a\", new P(1, 3), \"b\"))";
    String sorted =
        "implements Comparable<P> {"
            + " public int compareTo(P o) { return toString().compareTo(o.toString()); } }";
    try (Tiny tiny = start(type, value, "record P(int x, int y) " + sorted)) {
      String dropped = "@Dropped(value = \"P.y\", reason = \"no more\")";
      refuses(tiny, type, "record P(int x) " + sorted, "lost-component] P.y");
      tiny.decide(dropped, "");
      Report report = tiny.report("rolled-back");
      assertTrue(
          report
              .text()
              .contains(
                  "its keys P[x=1, y=2] and P[x=1, y=3] fall together: both are now P[x=1]. In"
                      + " From1, keep them apart in `P make(V1.P old)`, or merge them in `Map<P,"
                      + " String> state(V1.Main old)`"),
          report::text);
      assertEquals("{P[x=1, y=2]=a, P[x=1, y=3]=b}", tiny.next().state());
      tiny.decide(
          dropped,
          """
          @Override protected Map<P, String> state(V1.Main old) {
            Map<P, String> merged = new TreeMap<>();
            old.state().forEach((p, text) -> merged.merge(migrate(p), text, String::concat));
            return merged;
          }
          """);
      carries(tiny, "{P[x=1]=ab}");
    }
  }

  private Tiny start(String type, String value, String types) {
    return Tiny.start(folder, Tiny.program(1, type, value, "@HotState " + types));
  }

  private static Report refuses(Tiny tiny, String type, String types, String problem) {
    String empty = type.startsWith("Map") ? "Map.of()" : "List.of()";
    tiny.save(Tiny.program(2, type, empty, "@HotState " + types));
    Report refused = tiny.report("refused");
    assertTrue(refused.messages().contains("[hot:" + problem), refused::text);
    tiny.next();
    return refused;
  }

  private static void carries(Tiny tiny, String state) {
    assertTrue(tiny.report("reloaded").migrated());
    assertEquals(state, tiny.first(2).state());
    tiny.next();
    tiny.check();
  }
}
