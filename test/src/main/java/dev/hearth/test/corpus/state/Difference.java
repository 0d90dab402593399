package dev.hearth.test.corpus.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first place where two states differ.
 *
 * @param path from the program: {@code ships[0][1].hp}; empty for the program itself
 * @param expected what should be there, as far as one line holds it
 * @param came what is there
 */
public record Difference(String path, String expected, String came) {
  private static final int SHOWN = 160;
  private static final String NOTHING = "nothing";

  /**
   * A step from a node to one in it.
   *
   * @param name of the member; empty for an item
   * @param index of the item
   */
  private record Way(@Nullable Way before, String name, int index) {
    String text() {
      return name.isEmpty() ? "[" + index + "]" : "." + name;
    }
  }

  private record Pair(@Nullable Way way, @Nullable Node expected, @Nullable Node came) {}

  /** Compares by what numbers are worth, and by the names of members, not by their order. */
  public static Optional<Difference> between(Node expected, Node came) {
    IdentityHashMap<Node, Node> met = new IdentityHashMap<>();
    Deque<Pair> open = new ArrayDeque<>();
    open.push(new Pair(null, expected, came));
    while (!open.isEmpty()) {
      Pair pair = open.pop();
      if (pair.expected() instanceof Node.Items some && pair.came() instanceof Node.Items others) {
        later(open, items(pair.way(), some.items(), others.items()));
      } else if (pair.expected() instanceof Node.Members some
          && pair.came() instanceof Node.Members others) {
        if (met.put(some, others) != others) { // what is shared is compared once
          later(open, members(pair.way(), some, others));
        }
      } else if (pair.expected() == null
          || pair.came() == null
          || !Same.are(pair.expected(), pair.came())) {
        return Optional.of(
            new Difference(text(pair.way()), shown(pair.expected()), shown(pair.came())));
      }
    }
    return Optional.empty();
  }

  private static List<Pair> items(@Nullable Way way, List<Node> some, List<Node> others) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
      Node expected = i < some.size() ? some.get(i) : null;
      Node came = i < others.size() ? others.get(i) : null;
      if (isOpen(expected, came)) {
        pairs.add(new Pair(new Way(way, "", i), expected, came));
      }
    }
    return pairs;
  }

  private static List<Pair> members(@Nullable Way way, Node.Members some, Node.Members others) {
    List<Pair> pairs = new ArrayList<>();
    boolean alike = some.names().equals(others.names());
    Collection<String> names = alike ? some.names() : union(some.names(), others.names());
    int at = 0;
    for (String name : names) {
      Node expected = alike ? some.nodes().get(at) : some.get(name);
      Node came = alike ? others.nodes().get(at) : others.get(name);
      if (isOpen(expected, came)) {
        pairs.add(new Pair(new Way(way, name, 0), expected, came));
      }
      at++;
    }
    return pairs;
  }

  private static Collection<String> union(List<String> some, List<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Most of a state is what holds nothing further, and is the same. */
  private static boolean isOpen(@Nullable Node expected, @Nullable Node came) {
    return expected == null
        || came == null
        || expected instanceof Node.Items
        || expected instanceof Node.Members
        || !Same.are(expected, came);
  }

  private static void later(Deque<Pair> open, List<Pair> pairs) {
    Collections.reverse(pairs);
    pairs.forEach(open::push);
  }

  private static String text(@Nullable Way way) {
    List<String> steps = new ArrayList<>();
    for (Way at = way; at != null; at = at.before()) {
      steps.add(at.text());
    }
    Collections.reverse(steps);
    String text = String.join("", steps);
    return text.startsWith(".") ? text.substring(1) : text;
  }

  private static String shown(@Nullable Node node) {
    return node == null ? NOTHING : NodeText.cut(node, SHOWN);
  }
}
