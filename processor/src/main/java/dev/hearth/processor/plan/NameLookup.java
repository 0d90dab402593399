package dev.hearth.processor.plan;

import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.List;

/** Finds what a person means by {@code Ship.vx}, {@code game.Ship} or {@code Arena.Mode.OVER}. */
final class NameLookup {
  /**
   * A type of the schema, or one member of it.
   *
   * @param member a component or constant; empty for the type itself
   */
  record Found(String type, String member) {
    boolean isType() {
      return member.isEmpty();
    }

    String text() {
      return type + "." + member;
    }

    private String canonical() {
      return Names.canonical(isType() ? type : text());
    }
  }

  private NameLookup() {}

  /** All that the text can mean; one for a clear name, none for an unknown one. */
  static List<Found> find(StateSchema schema, String text) {
    List<Found> found = new ArrayList<>();
    for (StateDef def : schema.types().values()) {
      for (String name : List.of(Names.simple(def.name()), Names.canonical(def.name()))) {
        if (text.equals(name)) {
          add(found, new Found(def.name(), ""));
        } else if (text.startsWith(name + ".")) {
          String member = text.substring(name.length() + 1);
          if (members(def).contains(member)) {
            add(found, new Found(def.name(), member));
          }
        }
      }
    }
    return fully(text, found);
  }

  /** A type without a package has its whole name already: who means another writes that whole. */
  private static List<Found> fully(String text, List<Found> found) {
    List<Found> named = found.stream().filter(each -> each.canonical().equals(text)).toList();
    return named.isEmpty() ? found : named;
  }

  /** Whether that is a nested type and a component or constant beside it, of one name. */
  static boolean isMemberOrType(List<Found> found) {
    return found.size() == 2
        && found.get(0).isType() != found.get(1).isType()
        && found.get(0).canonical().equals(found.get(1).canonical());
  }

  static List<String> members(StateDef def) {
    List<String> members = new ArrayList<>(def.constants());
    def.components().forEach(component -> members.add(component.name()));
    return members;
  }

  /** Whether the schema has that type, with a component or constant of that name. */
  static boolean has(StateSchema schema, String type, String member) {
    return schema.find(type).filter(def -> members(def).contains(member)).isPresent();
  }

  /**
   * The types that {@code old} can be renamed to: bare in the same place, or with its package. A
   * bare name beside {@code old} that is its own is that only when there is no other.
   */
  static List<String> findTarget(StateSchema now, String old, String to) {
    String outer = old.substring(0, Math.max(old.lastIndexOf('.'), old.lastIndexOf('$')) + 1);
    List<String> targets = new ArrayList<>();
    for (String name : now.types().keySet()) {
      boolean samePackage = Names.packageOf(name).equals(Names.packageOf(old));
      if (Names.canonical(name).equals(to)
          || (samePackage && Names.simple(name).equals(to))
          || name.equals(outer + to)) {
        targets.add(name);
      }
    }
    if (targets.size() > 1) {
      targets.removeIf(name -> name.equals(old) && !Names.canonical(name).equals(to));
    }
    return targets;
  }

  private static void add(List<Found> all, Found found) {
    if (!all.contains(found)) {
      all.add(found);
    }
  }
}
