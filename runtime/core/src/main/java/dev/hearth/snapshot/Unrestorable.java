package dev.hearth.snapshot;

import dev.hearth.migrate.CompiledCode;
import dev.hearth.schema.SealedVersion;
import java.util.List;
import java.util.Optional;

/** Why no way leads from a snapshot's schema to the program's, and what can be done. */
final class Unrestorable {
  private Unrestorable() {}

  /**
   * The reason when the program does not know the version that the snapshot is of, whatever layout
   * it has now: one that was forgotten or is still to come may have given the values another
   * meaning.
   */
  static Optional<String> byNumber(Head head, CompiledCode code) {
    List<Integer> kept = code.history().stream().map(SealedVersion::version).toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    int newest = kept.get(kept.size() - 1);
    if (Math.max(head.version(), head.compiled().base()) > newest) {
      return Optional.of(
          what(head)
              + ", and this program knows versions up to "
              + newest
              + ": a newer program wrote it");
    }
    if (head.version() != 0 && head.version() < kept.get(0)) {
      return Optional.of(
          what(head)
              + ", which is supported no more: the oldest version that this program keeps is "
              + kept.get(0)
              + ". Restore and save it with a program that keeps both");
    }
    return Optional.empty();
  }

  /** The reason when no version that the program knows has the snapshot's layout. */
  static String byLayout(Head head, CompiledCode code) {
    if (head.version() == 0) {
      return "its state is of an unsealed draft, and today's state has another layout. Compile"
          + " first, if the sources are those that wrote it; else restore it with the code that did,"
          + " or seal each layout before snapshots of it are taken";
    }
    return code.history().isEmpty()
        ? what(head) + ", and this program has no sealed versions"
        : what(head)
            + ", and that version has another layout in this program's history: two branches have"
            + " sealed the same number";
  }

  private static String what(Head head) {
    return head.version() == 0
        ? "it is of an unsealed draft after state version " + head.compiled().base()
        : "it is of state version " + head.version();
  }
}
