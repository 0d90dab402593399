package dev.hearth.snapshot;

import dev.hearth.migrate.CompiledCode;
import dev.hearth.schema.SealedVersion;
import java.util.List;

/** Why no way leads from a snapshot's schema to the program's, and what can be done. */
final class Unrestorable {
  private Unrestorable() {}

  static String reason(Head head, CompiledCode code) {
    List<Integer> kept = code.history().stream().map(SealedVersion::version).toList();
    if (head.version() == 0) {
      return "its state is of an unsealed draft, and today's state has another layout. Restore it"
          + " with the code that wrote it, or seal each layout before snapshots of it are taken";
    }
    String version = "it is of state version " + head.version();
    if (kept.isEmpty()) {
      return version + ", and this program has no sealed versions";
    }
    int newest = kept.get(kept.size() - 1);
    if (head.version() > newest) {
      return version
          + ", and this program knows versions up to "
          + newest
          + ": a newer program wrote it";
    }
    if (head.version() < kept.get(0)) {
      return version
          + ", which is supported no more: the oldest version that this program keeps is "
          + kept.get(0)
          + ". Restore and save it with a program that keeps both";
    }
    return version
        + ", and that version has another layout in this program's history: two branches have"
        + " sealed the same number";
  }
}
