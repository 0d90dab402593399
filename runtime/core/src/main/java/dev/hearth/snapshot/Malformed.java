package dev.hearth.snapshot;

import org.jspecify.annotations.Nullable;

/** What is in a file is not what its schema says; gathers the path to it on its way out. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StringBuilder path = new StringBuilder();
  private final String reason;
  private int node;
  private String nodeType = "";

  Malformed(String reason) {
    this(reason, null);
  }

  Malformed(String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /** This, with {@code step} before the path that it has. */
  Malformed within(String step) {
    path.insert(0, step);
    return this;
  }

  /**
   * This, in the node of a file with that id.
   *
   * @param type its type, for a person
   */
  Malformed from(int id, String type) {
    node = id;
    nodeType = type;
    return this;
  }

  /** The id of the node that it is in; 0 when it is in none. */
  int node() {
    return node;
  }

  /** The type of that node. */
  String nodeType() {
    return nodeType;
  }

  /** The path from that node on. */
  String path() {
    return path.toString();
  }

  /** Why. */
  String reason() {
    return reason;
  }
}
