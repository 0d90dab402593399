package dev.hearth.test.corpus.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a state in canonical form. Deep ones are as common as wide ones: whoever walks them
 * does not recurse.
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

  /** What is in order. */
  record Items(List<Node> items) implements Node {
    public Items {
      items = Collections.unmodifiableList(items);
    }
  }

  /** What has names. */
  record Members(Map<String, Node> members) implements Node {
    public Members {
      members = Collections.unmodifiableMap(members);
    }

    /** Members that are still to be filled in, in the order of their names. */
    static Map<String, Node> open() {
      return new LinkedHashMap<>();
    }
  }
}
