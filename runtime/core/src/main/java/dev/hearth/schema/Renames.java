package dev.hearth.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The declared renames between two schemas, resolved to full names. */
@Value.Immutable
public abstract class Renames {
  /** New binary names of types by their old ones. */
  public abstract Map<String, String> types();

  /** New names of members, of a component or constant, by {@code game.Ship.vel}. */
  public abstract Map<String, String> members();

  /** The types that stay what they are though one that they are nested in has a new name. */
  public abstract Set<String> staying();

  /** No renames. */
  public static Renames none() {
    return ImmutableRenames.builder().build();
  }

  /**
   * What the type is called now; nested types go with the type that they are nested in, unless they
   * stay. Empty when another type has been declared to have its name.
   */
  public String typeNow(String old) {
    if (staying().contains(old)) {
      return old;
    }
    String exact = types().get(old);
    if (exact != null) {
      return exact;
    }
    if (types().containsValue(old)) {
      return "";
    }
    for (int dollar = old.lastIndexOf('$'); dollar > 0; dollar = old.lastIndexOf('$', dollar - 1)) {
      String outer = types().get(old.substring(0, dollar));
      if (outer != null) {
        return outer + old.substring(dollar);
      }
    }
    return old;
  }

  /** What the member is called now, if that was declared. */
  public Optional<String> memberNow(String type, String member) {
    return Optional.ofNullable(members().get(type + "." + member));
  }

  /** Whether the type, or a member of it, is called differently now, or another has its name. */
  public boolean touch(StateDef type) {
    return !typeNow(type.name()).equals(type.name()) || renameMemberOf(type);
  }

  /** Whether a member of the type is called differently now. */
  boolean renameMemberOf(StateDef type) {
    return !members().isEmpty()
        && members(type).anyMatch(member -> memberNow(type.name(), member).isPresent());
  }

  private static Stream<String> members(StateDef type) {
    return Stream.concat(
        type.components().stream().map(Component::name), type.constants().stream());
  }

  /**
   * What a component or constant of {@code type} is called now; empty when another one has been
   * declared to have its name.
   */
  public String nameNow(StateDef type, String member) {
    boolean taken =
        members(type)
            .anyMatch(other -> memberNow(type.name(), other).filter(member::equals).isPresent());
    return memberNow(type.name(), member).orElse(taken ? "" : member);
  }

  /**
   * What of {@code old} goes by one name here and by another in {@code other}, though {@code now}
   * has both names: {@code Ship.vel}; empty when there is no such.
   */
  public Optional<String> contradiction(StateSchema old, StateSchema now, Renames other) {
    return old.types().values().stream()
        .flatMap(def -> contradictions(def, now, other).map(old.displayName(def.name())::concat))
        .findFirst();
  }

  private Stream<String> contradictions(StateDef def, StateSchema now, Renames other) {
    Optional<StateDef> here = now.find(typeNow(def.name()));
    Optional<StateDef> there = now.find(other.typeNow(def.name()));
    if (here.isEmpty() || there.isEmpty()) {
      return Stream.of();
    }
    if (!here.equals(there)) {
      return Stream.of("");
    }
    List<String> names = members(here.get()).toList();
    return members(def)
        .filter(member -> !nameNow(def, member).equals(other.nameNow(def, member)))
        .filter(member -> names.contains(nameNow(def, member)))
        .filter(member -> names.contains(other.nameNow(def, member)))
        .map(member -> "." + member);
  }

  /** The old component that a new one continues: a declared rename goes before its own name. */
  Optional<Component> before(StateDef def, String name) {
    for (Component old : def.components()) {
      if (memberNow(def.name(), old.name()).filter(name::equals).isPresent()) {
        return Optional.of(old);
      }
    }
    return def.component(name).filter(old -> memberNow(def.name(), old.name()).isEmpty());
  }
}
