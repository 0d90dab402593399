package dev.hearth.test.corpus.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
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

  /** A step from a node to one in it. */
  private record Way(@Nullable Way before, String step) {}

  private record Pair(@Nullable Way way, @Nullable Node expected, @Nullable Node came) {}

  /** Two nodes, each by itself and not by what is in it. */
  private record Met(Node expected, Node came) {
    @Override
    @SuppressWarnings("ReferenceEquality") // that is the point
    public boolean equals(@Nullable Object other) {
      return other instanceof Met met && met.expected == expected && met.came == came;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(expected) + System.identityHashCode(came);
    }
  }

  /** Compares by what numbers are worth, and by the names of members, not by their order. */
  public static Optional<Difference> between(Node expected, Node came) {
    Set<Met> met = new HashSet<>();
    Deque<Pair> open = new ArrayDeque<>();
    open.push(new Pair(null, expected, came));
    while (!open.isEmpty()) {
      Pair pair = open.pop();
      if (pair.expected() instanceof Node.Items some && pair.came() instanceof Node.Items others) {
        later(open, items(pair.way(), some.items(), others.items()));
      } else if (pair.expected() instanceof Node.Members some
          && pair.came() instanceof Node.Members others) {
        if (met.add(new Met(some, others))) {
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
      pairs.add(
          new Pair(
              new Way(way, "[" + i + "]"),
              i < some.size() ? some.get(i) : null,
              i < others.size() ? others.get(i) : null));
    }
    return pairs;
  }

  private static List<Pair> members(@Nullable Way way, Node.Members some, Node.Members others) {
    Set<String> names = new LinkedHashSet<>(some.names());
    names.addAll(others.names());
    List<Pair> pairs = new ArrayList<>();
    for (String name : names) {
      pairs.add(new Pair(new Way(way, "." + name), some.get(name), others.get(name)));
    }
    return pairs;
  }

  private static void later(Deque<Pair> open, List<Pair> pairs) {
    Collections.reverse(pairs);
    pairs.forEach(open::push);
  }

  private static String text(@Nullable Way way) {
    List<String> steps = new ArrayList<>();
    for (Way at = way; at != null; at = at.before()) {
      steps.add(at.step());
    }
    Collections.reverse(steps);
    String text = String.join("", steps);
    return text.startsWith(".") ? text.substring(1) : text;
  }

  private static String shown(@Nullable Node node) {
    return node == null ? NOTHING : NodeText.cut(node, SHOWN);
  }
}
