package dev.hearth.processor.plan;

import dev.hearth.schema.Renames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of a sealed version became in a later schema: in today's, or in a draft's.
 *
 * @param renames what was declared on the way
 * @param remade the sealed members, as {@code game.Ship.vel}, of which something else was made
 */
record Successors(StateSchema sealed, Renames renames, StateSchema later, Set<String> remade) {
  /** The type that goes on as, or is made anew under the name of, what {@code type} was. */
  Optional<StateDef> type(String type) {
    return later.find(renames.typeNow(type));
  }

  /** Whether {@code later} is what {@code type} goes on as. */
  boolean isType(String type, String later) {
    return type(type).filter(def -> def.name().equals(later)).isPresent();
  }

  /** Whether what goes on as {@code member} is what that was. */
  boolean isAsItWas(String type, String member) {
    return !remade.contains(type + "." + member);
  }

  /** Whether what goes on as {@code type} has all that it had, as it was, and where it was. */
  boolean isAsItWas(StateDef type) {
    return !renames.touch(type)
        && type.components().stream().allMatch(c -> isAsItWas(type.name(), c.name()));
  }

  /** What the later type {@code later} was. */
  Optional<StateDef> typeBefore(String later) {
    return sealed.types().values().stream().filter(def -> isType(def.name(), later)).findFirst();
  }

  /** What the constant {@code later} of what {@code type} goes on as was called before. */
  Optional<String> constantBefore(String type, String later) {
    return sealed.type(type).constants().stream()
        .filter(constant -> member(type, constant).filter(later::equals).isPresent())
        .findFirst();
  }

  /** The component or constant that goes on as what {@code member} was. */
  Optional<String> member(String type, String member) {
    String name = renames.nameNow(sealed.type(type), member);
    return type(type).filter(now -> NameLookup.members(now).contains(name)).map(now -> name);
  }
}
