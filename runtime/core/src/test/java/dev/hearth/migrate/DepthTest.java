package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class DepthTest {
  private static final Twin GAME =
      new Twin(
          """
          package game;
          import dev.hearth.Hot;
          import java.util.*;
          import java.util.function.Consumer;
          record Link(int place, Link next) implements Consumer<int[]> {
            public void accept(int[] seen) {
              for (Link at = this; at != null; at = at.next) { seen[0]++; seen[1] += at.place; }
            }
          }
          record Twice(Twice left, Twice right) {}
          record Box(List<Box> boxes) {}
          final class Node { private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
            static Node chain(int length) {
              Node first = null;
              for (int i = 0; i < length; i++) {
                Node node = new Node();
                node.next.set(Optional.ofNullable(first));
                first = node;
              }
              return first;
            }
          }
          final class Arena {
            private final Hot<Optional<Link>> links = Hot.of(Optional.empty());
            private final Hot<Optional<Twice>> twice = Hot.of(Optional.empty());
            private final Hot<Optional<Node>> nodes = Hot.of(Optional.empty());
            private final Hot<List<Box>> boxes = Hot.of(List.of());
            static Arena links() {
              Link at = null;
              for (int i = 0; i < 1_000_000; i++) { at = new Link(1, at); }
              Arena arena = new Arena();
              arena.links.set(Optional.of(at));
              return arena;
            }
            static Arena twice() {
              Twice at = new Twice(null, null);
              for (int i = 0; i < 60; i++) { at = new Twice(at, at); }
              Arena arena = new Arena();
              arena.twice.set(Optional.of(at));
              return arena;
            }
            static Arena nodes() {
              Arena arena = new Arena();
              arena.nodes.set(Optional.of(Node.chain(300_000)));
              return arena;
            }
            static Arena boxes() {
              Box at = new Box(List.of());
              for (int i = 0; i < 300_000; i++) { at = new Box(new ArrayList<>(List.of(at))); }
              Arena arena = new Arena();
              arena.boxes.set(List.of(at));
              return arena;
            }
            static Arena knot() {
              List<Box> itself = new ArrayList<>();
              itself.add(new Box(itself));
              Arena arena = new Arena();
              arena.boxes.set(itself);
              return arena;
            }
          }
          final class Main {
            static Object links() { return Arena.links(); }
            static Object twice() { return Arena.twice(); }
            static Object nodes() { return Arena.nodes(); }
            static Object boxes() { return Arena.boxes(); }
            static Object knot() { return Arena.knot(); }
          }
          """,
          "entity game.Arena: links Optional<game.Link>; twice Optional<game.Twice>;"
              + " nodes Optional<game.Node>; boxes List<game.Box>",
          "entity game.Node: next Optional<game.Node>",
          "record game.Link: place int; next game.Link",
          "record game.Twice: left game.Twice; right game.Twice",
          "record game.Box: boxes List<game.Box>");

  @Test
  void aListOfAMillionLinks() throws InterruptedException {
    onSmallStack(
        () -> {
          Object first = Peek.at(GAME.copyOf("links"), "links", "?");
          assertSame(GAME.now(), first.getClass().getClassLoader());
          int[] seen = new int[2];
          @SuppressWarnings("unchecked")
          Consumer<int[]> all = (Consumer<int[]>) first;
          all.accept(seen);
          assertEquals(1_000_000, seen[0]);
          assertEquals(1_000_000, seen[1]);
        });
  }

  @Test
  void aGraphOfSharedValuesTakesLinearTime() {
    Copy copy = GAME.copier();
    Object top = Peek.at(copy.of(GAME.old().call("game.Main", "twice")), "twice", "?");
    assertEquals(62, copy.values());
    for (int i = 0; i < 60; i++) {
      assertSame(Peek.at(top, "left"), Peek.at(top, "right"));
      assertNotSame(top, Peek.at(top, "left"));
      top = Peek.at(top, "left");
    }
  }

  @Test
  void aChainOfEntities() throws InterruptedException {
    onSmallStack(
        () -> {
          Copy copy = GAME.copier();
          copy.of(GAME.old().call("game.Main", "nodes"));
          assertEquals(300_001, copy.entities());
        });
  }

  @Test
  void listsWithinLists() throws InterruptedException {
    onSmallStack(
        () -> {
          Copy copy = GAME.copier();
          copy.of(GAME.old().call("game.Main", "boxes"));
          assertEquals(300_002, copy.values());
        });
  }

  @Test
  void aValueThatHoldsItselfIsRefused() {
    MigrationException refused = assertThrows(MigrationException.class, () -> GAME.copyOf("knot"));
    assertTrue(
        refused.getMessage().startsWith("Arena.boxes (an ArrayList) cannot be carried over"));
    assertTrue(refused.getMessage().contains("it holds itself"), refused.getMessage());
  }

  /** Half of what a thread has by default. */
  static void onSmallStack(Runnable test) throws InterruptedException {
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(null, test, "small stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    if (failure[0] != null) {
      throw new AssertionError(failure[0]);
    }
  }
}
