package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Tiny;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live reloads of a tiny program whose state is a deep list, or entities that know each other. */
final class GraphsTest {
  private static final String CHAIN =
      """
      final class Chain {
        static Optional<Link> of(int length) {
          Optional<Link> first = Optional.empty();
          for (int i = 0; i < length; i++) {
            first = Optional.of(LINK);
          }
          return first;
        }

        static String show(Optional<Link> first) {
          long links = 0;
          long sum = 0;
          for (Optional<Link> at = first; at.isPresent(); at = at.get().next()) {
            links++;
            sum += SUM;
          }
          return links + " links, sum " + sum;
        }
      }
      """;

  private static final String RING =
      """
      @HotState final class Node {
        private final Hot<Integer> n = Hot.of(0);
        private final Hot<List<Node>> others = Hot.of(List.of());
        MORE

        static List<Node> ring(int size) {
          List<Node> all = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            all.add(new Node());
            all.get(i).n.set(i);
          }
          for (int i = 0; i < size; i++) {
            all.get(i).others.set(List.of(all.get((i + 1) % size), all.get(i)));
          }
          return List.of(all.get(0), all.get(0), all.get(size - 1));
        }

        static String show(List<Node> nodes) {
          Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
          StringBuilder text = new StringBuilder();
          for (Node at = nodes.get(0); seen.add(at); at = at.others.get().get(0)) {
            text.append(at.n.get()).append(SHOWN).append(at.others.get().get(1) == at ? "! " : "? ");
          }
          boolean shared = nodes.get(0) == nodes.get(1);
          boolean closed = nodes.get(2).others.get().get(0) == nodes.get(0);
          return text + "shared " + shared + " closed " + closed + " of " + seen.size();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void listOfAHundredThousandLinksIsMigrated() {
    String link = "@HotState record Link(int n, Optional<Link> next) {}\n";
    String old =
        chain(1, link + CHAIN.replace("LINK", "new Link(i, first)").replace("SUM", "at.get().n()"));
    String text = CHAIN.replace("LINK", "new Link(i, i, first)").replace("SUM", "at.get().twice()");
    String now = "@HotState record Link(int n, int twice, Optional<Link> next) {}\n";
    try (Tiny tiny = Tiny.start(folder, old)) {
      assertEquals("100000 links, sum 4999950000", tiny.first(1).state());
      tiny.save(chain(2, now + text));
      Report refused = tiny.report("refused");
      assertTrue(
          refused.messages().contains("[hot:undecided-component] Link.twice"), refused::text);
      tiny.decide("", "@Override protected int twice(V1.Link old) { return 2 * old.n(); }");
      Report reloaded = tiny.report("reloaded");
      assertTrue(reloaded.values() >= 100_000, reloaded::text);
      assertEquals("100000 links, sum 9999900000", tiny.first(2).state());
      tiny.save(chain(3, now + text));
      assertTrue(!tiny.report("reloaded").migrated());
      assertEquals("100000 links, sum 9999900000", tiny.first(3).state());
      tiny.check();
    }
  }

  @Test
  void entitiesThatKnowEachOtherKeepTheirIdentity() {
    String state = "0! 1! 2! 3! 4! shared true closed true of 5";
    try (Tiny tiny = Tiny.start(folder, ring(1, "", "\"\""))) {
      assertEquals(state, tiny.first(1).state());
      tiny.save(ring(2, "", "\"\""));
      assertTrue(!tiny.report("reloaded").migrated());
      assertEquals(state, tiny.first(2).state());
      String more = "private final Hot<Integer> far = Hot.of(0);";
      tiny.save(ring(3, more, "\"/\" + at.far.get()"));
      Report refused = tiny.report("refused");
      assertTrue(refused.messages().contains("[hot:undecided-component] Node.far"), refused::text);
      tiny.decide(
          "", "@Override protected int far(V1.Node old) { return old.others().get(0).n(); }");
      Report reloaded = tiny.report("reloaded");
      assertEquals(
          6.0, reloaded.members().get("entities") instanceof Number n ? n.doubleValue() : -1);
      assertEquals("0/1! 1/2! 2/3! 3/4! 4/0! shared true closed true of 5", tiny.first(3).state());
      tiny.check();
    }
  }

  private static String chain(int code, String types) {
    return Tiny.program(
        code,
        "Hot<Optional<Link>> state = Hot.of(Optional.empty())",
        "Chain.of(100_000)",
        "Chain.show(state.get())",
        "",
        types);
  }

  private static String ring(int code, String more, String shown) {
    return Tiny.program(
        code,
        "Hot<List<Node>> state = Hot.of(List.of())",
        "Node.ring(5)",
        "Node.show(state.get())",
        "",
        RING.replace("MORE", more).replace("SHOWN", shown));
  }
}
