package dev.hearth.processor.plan;

import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What to do about a declaration that names what the old schema does not have. */
final class UnknownName {
  private static final int FEW = 12;

  private final StateSchema old;
  private final StateSchema now;
  private final OptionalInt next;

  /** Between two schemas, the second of them sealed as {@code next}. */
  UnknownName(StateSchema old, StateSchema now, OptionalInt next) {
    this.old = old;
    this.now = now;
    this.next = next;
  }

  /** The ways out; {@code declaration} is how the user's annotation reads. */
  String advice(String name, String declaration) {
    if (next.isPresent() && !NameLookup.find(now, name).isEmpty()) {
      return "State version %d has it: move %s to the class with @Migrates(%d)."
          .formatted(next.getAsInt(), declaration, next.getAsInt());
    }
    return "If only a draft in a dev run had it, the declaration has done its work: delete\n    "
        + declaration
        + "\n  Else name "
        + whatIsThere(name);
  }

  private String whatIsThere(String name) {
    Optional<StateDef> type =
        NameLookup.find(old, name.substring(0, Math.max(name.lastIndexOf('.'), 0))).stream()
            .findFirst()
            .filter(NameLookup.Found::isType)
            .map(found -> old.type(found.type()));
    return type.map(
            def ->
                "what "
                    + Names.simple(def.name())
                    + " had in its place: "
                    + listed(NameLookup.members(def)))
        .orElse(
            "it as the old schema does: `Type`, `Type.component` or `Type.CONSTANT`, with or without"
                + " the package.");
  }

  private static String listed(List<String> members) {
    return members.isEmpty()
        ? "nothing."
        : String.join(", ", members.subList(0, Math.min(FEW, members.size())))
            + (members.size() > FEW ? ", …" : ".");
  }
}
