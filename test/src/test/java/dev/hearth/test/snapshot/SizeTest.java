package dev.hearth.test.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.test.harness.Loaded;
import dev.hearth.test.harness.SourceModule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** State that is deep, widely shared, or simply large. */
final class SizeTest {
  private static final String SOURCE =
      """
      package big;

      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.util.*;

      @HotState
      public final class Main implements HotProgram {
        private final Hot<Optional<Link>> chain = Hot.of(Optional.empty());
        private final Hot<Optional<Tree>> tree = Hot.of(Optional.empty());
        private final Hot<List<Node>> nodes = Hot.of(List.of());
        private final Hot<Optional<Nest<Integer>>> nest = Hot.of(Optional.empty());
        private final Hot<Optional<Pairs<Integer>>> pairs = Hot.of(Optional.empty());

        @Override public void start() {}
        @Override public void step() {}

        void chainOfAMillion() {
          Link link = null;
          for (int i = 0; i < 1_000_000; i++) link = new Link(i, link);
          chain.set(Optional.of(link));
        }

        void treeOfTwoToTheSixty() {
          Tree t = new Tree(null, null);
          for (int i = 0; i < 60; i++) t = new Tree(t, t);
          tree.set(Optional.of(t));
        }

        void ringOfHundredThousand() {
          Node[] all = new Node[100_000];
          Arrays.setAll(all, Node::new);
          for (int i = 0; i < all.length; i++) all[i].next(all[(i + 1) % all.length]);
          nodes.set(List.of(all));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        void nestOf99() {
          Nest at = null;
          for (int i = 0; i < 99; i++) at = new Nest(null, at);
          nest.set(Optional.of(at));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        void nestOf100() {
          nestOf99();
          nest.set(Optional.of(new Nest(1, nest.get().get())));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        void pairsOf100() {
          Pairs at = null;
          for (int i = 0; i < 100; i++) at = new Pairs(null, at);
          pairs.set(Optional.of(at));
        }

        Integer nestDepth() {
          int n = 0;
          for (Nest<?> at = nest.get().get(); at != null; at = at.in()) n++;
          return n;
        }

        Integer chainLength() {
          int n = 0;
          for (Link l = chain.get().get(); l != null; l = l.next()) if (l.n() == 1_000_000 - ++n) {} else return -1;
          return n;
        }

        Integer treeHeight() {
          int n = 0;
          for (Tree t = tree.get().get(); t.left() != null; t = t.left()) if (t.left() == t.right()) n++;
          return n;
        }

        Integer ringLength() {
          int n = 1;
          Node first = nodes.get().get(0);
          for (Node at = first.next(); at != first; at = at.next()) if (at != nodes.get().get(n++)) return -1;
          return n;
        }
      }

      @HotState record Nest<T>(T t, Nest<List<T>> in) {}
      @HotState record Pair<A, B>(A a, B b) {}
      @HotState record Pairs<T>(T t, Pairs<Pair<T, T>> in) {}
      @HotState record Link(int n, Link next) {}
      @HotState record Tree(Tree left, Tree right) {}
      @HotState final class Node {
        private final Hot<Integer> n = Hot.of(0);
        private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
        private Node() {}
        Node(int n) { this.n.set(n); }
        void next(Node node) { next.set(Optional.of(node)); }
        Node next() { return next.get().get(); }
      }
      """;

  @TempDir private static Path folder;
  private static Loaded code;

  @BeforeAll
  static void build() {
    SourceModule module = SourceModule.in(folder);
    module.save("big/Main.java", SOURCE);
    module.build();
    module.seal();
    code = Loaded.of(module);
  }

  @AfterAll
  static void close() {
    code.close();
  }

  private static HotProgram thereAndBack(String build, String format) {
    HotProgram program = code.started("big.Main");
    Loaded.call(program, build);
    Path file = folder.resolve(build + format);
    Snapshots.save(program, file);
    return Snapshots.restore(code.program("big.Main"), file);
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".cbor"})
  void aChainOfAMillionRecords(String format) {
    assertEquals(1_000_000, Loaded.call(thereAndBack("chainOfAMillion", format), "chainLength"));
  }

  @Test
  void aTreeWithTwoToTheSixtyPaths() throws Exception {
    assertEquals(60, Loaded.call(thereAndBack("treeOfTwoToTheSixty", ".json"), "treeHeight"));
    assertTrue(Files.size(folder.resolve("treeOfTwoToTheSixty.json")) < 10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".cbor"})
  void aRingOfEntities(String format) {
    assertEquals(100_000, Loaded.call(thereAndBack("ringOfHundredThousand", format), "ringLength"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".cbor"})
  void aRecordThatHoldsItselfAtEverLargerArguments(String format) {
    assertEquals(99, Loaded.call(thereAndBack("nestOf99", format), "nestDepth"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nestOf100;Nest<List<List<List<List<List<List<L…",
        "pairsOf100;Pairs<big.Pair<big.Pair<big.Pair<big…"
      })
  void argumentsThatAreTooLargeAreNotWritten(String build, String type) {
    SnapshotException refused =
        assertThrows(SnapshotException.class, () -> thereAndBack(build, ".json"));
    String message = String.valueOf(refused.getMessage());
    assertTrue(
        message.endsWith(
            ": its type, big."
                + type
                + ", has grown too large for a file: it may be 100 levels deep. What holds itself"
                + " to any depth does so at the same type arguments"),
        message);
    assertFalse(Files.exists(folder.resolve(build + ".json")));
  }

  @Test
  void argumentsThatAreTooLargeAreNotRead() throws Exception {
    thereAndBack("nestOf99", ".json");
    Path file = folder.resolve("nestOf99.json");
    String more =
        Files.readString(file)
            .replaceFirst("\"in\":null", "\"in\":{\"t\":null,\"in\":null}")
            .replaceFirst("\"sha256\": \"\\w+\"", "\"sha256\": \"\"");
    Files.writeString(file, more);
    Class<? extends HotProgram> program = code.program("big.Main");
    SnapshotException refused =
        assertThrows(SnapshotException.class, () -> Snapshots.restore(program, file));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(", has grown too large for a file: it may be 100"), message);
  }
}
