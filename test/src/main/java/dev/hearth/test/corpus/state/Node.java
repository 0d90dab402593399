package dev.hearth.test.corpus.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a state in canonical form. Deep ones are as common as wide ones, and one that is met in
 * many places may be there once: whoever walks them does not recurse.
 */
public sealed interface Node {
  /** Stands for null. */
  Node NULL = new Null();

  record Null() implements Node {}

  record Bool(boolean value) implements Node {}

  record Text(String value) implements Node {}

  /** A number as a program has it: of its own type, and exact. */
  record Num(Number value) implements Node {}

  /** A number as a file has it. */
  record Literal(String digits) implements Node {}

  /** What is in order. The list may still be filled. */
  record Items(List<Node> items) implements Node {}

  /** What has names: one for each of the nodes. Both lists may still be filled. */
  record Members(List<String> names, List<Node> nodes) implements Node {
    /** The member of a name. */
    @Nullable Node get(String name) {
      int at = names.indexOf(name);
      return at < 0 ? null : nodes.get(at);
    }
  }
}
