package dev.hearth.snapshot;

import java.util.BitSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way from the program to what is wrong in a file, from reference to reference: {@code
 * Arena.enemies[3].pos}.
 *
 * <p>Only looked for when something is wrong; each step takes another look through the file.
 */
final class NodePath {
  private static final int LONGEST = 12;

  private NodePath() {}

  /**
   * The path of {@code fault}, as far as it can be told.
   *
   * @param references finds a reference to a node from others than those
   */
  static String of(Malformed fault, BiFunction<Integer, BitSet, @Nullable Malformed> references) {
    if (fault.node() == 0) {
      return "";
    }
    Malformed at = fault;
    String path = fault.path();
    BitSet passed = new BitSet();
    for (int i = 0; i < LONGEST && at.node() != 1; i++) {
      passed.set(at.node());
      Malformed reference = references.apply(at.node(), passed);
      if (reference == null || reference.node() == 0 || passed.get(reference.node())) {
        break;
      }
      at = reference;
      path = at.path() + path;
    }
    return (at.node() == 1 ? at.nodeType() : at.nodeType() + " @" + at.node()) + path;
  }
}
