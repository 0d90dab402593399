package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/** The shape of a whole module's state. */
@Value.Immutable
public abstract class StateSchema {
  /** The programs, by binary name. */
  @Value.NaturalOrder
  public abstract java.util.SortedSet<String> roots();

  /** All state types, by binary name. */
  @Value.NaturalOrder
  public abstract SortedMap<String, StateDef> types();

  /** The type of that name. */
  public Optional<StateDef> find(String name) {
    return Optional.ofNullable(types().get(name));
  }

  /**
   * The type of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public StateDef type(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no state type " + name));
  }

  /** Whether both describe the same state; the names of type parameters do not count. */
  public boolean sameLayout(StateSchema other) {
    return roots().equals(other.roots())
        && types().keySet().equals(other.types().keySet())
        && types().values().stream().allMatch(def -> def.sameLayout(other.type(def.name())));
  }

  /** The leaves of a sealed family: its variants, and theirs where they are sealed themselves. */
  public List<String> leafVariants(String name) {
    List<String> leaves = new ArrayList<>();
    for (String variant : type(name).variants()) {
      if (type(variant).kind() == StateDef.Kind.SEALED) {
        leafVariants(variant).stream().filter(v -> !leaves.contains(v)).forEach(leaves::add);
      } else if (!leaves.contains(variant)) {
        leaves.add(variant);
      }
    }
    return leaves;
  }

  /** Whether {@code type} is {@code family}, or a variant of it, however far. */
  public boolean isWithin(String type, String family) {
    return type.equals(family)
        || type(family).variants().stream().anyMatch(variant -> isWithin(type, variant));
  }

  /** The sealed interfaces that permit {@code name} directly. */
  public List<String> familiesOf(String name) {
    return types().values().stream()
        .filter(def -> def.variants().contains(name))
        .map(StateDef::name)
        .toList();
  }

  /**
   * What people write for the type: without its package, unless two types share that name.
   *
   * @param name a binary name of this schema
   */
  public String displayName(String name) {
    String simple = Names.simple(name);
    boolean shared =
        types().keySet().stream().filter(n -> Names.simple(n).equals(simple)).count() > 1;
    return shared ? Names.canonical(name) : simple;
  }

  /** The package of what is generated for this version: the first root's, or the common one. */
  public String generatedPackage() {
    return roots().isEmpty() ? commonPackage() : Names.packageOf(roots().first());
  }

  private String commonPackage() {
    NavigableSet<String> packages = new TreeSet<>();
    types().keySet().forEach(name -> packages.add(Names.packageOf(name)));
    if (packages.isEmpty()) {
      return "";
    }
    String common = packages.first();
    while (!common.isEmpty() && !allWithin(packages, common)) {
      common = Names.packageOf(common);
    }
    return common;
  }

  private static boolean allWithin(NavigableSet<String> packages, String outer) {
    return packages.stream().allMatch(p -> p.equals(outer) || p.startsWith(outer + "."));
  }
}
