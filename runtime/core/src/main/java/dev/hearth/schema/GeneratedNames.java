package dev.hearth.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The names of generated classes and methods; each is unique, legal and the same for good. */
public final class GeneratedNames {
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");
  private static final Set<String> OF_MIGRATION = Set.of("make", "migrate", "program");

  private static final Pattern SEALED_HOLDER = Pattern.compile("V\\d+_*");

  private GeneratedNames() {}

  /** The bare names of a version's generated types, {@code Ship}, by their own. */
  static Map<String, String> bare(StateSchema schema, String holder) {
    Map<String, Long> uses =
        schema.types().keySet().stream()
            .collect(Collectors.groupingBy(Names::simple, Collectors.counting()));
    Set<String> taken = new HashSet<>(List.of(holder, "Migration", "Object", "String", "Override"));
    taken.addAll(withoutPackage(schema));
    Map<String, String> names = new TreeMap<>();
    for (String name : schema.types().keySet()) {
      boolean shared = uses.getOrDefault(Names.simple(name), 0L) > 1;
      String plain = (shared ? Names.canonical(name) : Names.simple(name)).replace('.', '_');
      while (!taken.add(plain)) {
        plain += "_";
      }
      names.put(name, plain);
    }
    return names;
  }

  /** A class in no package has no longer name, by which the holder could tell it from its own. */
  private static Set<String> withoutPackage(StateSchema schema) {
    return schema.types().keySet().stream()
        .filter(name -> Names.packageOf(name).isEmpty())
        .map(name -> name.split("\\$", 2)[0])
        .collect(Collectors.toSet());
  }

  /**
   * The simple name of the class that holds a version's old types: {@code V1}, or {@code V1_} where
   * a type of that version has the name itself.
   *
   * @param version a sealed version, or 0 for the unsealed draft that a dev run is running
   */
  public static String holder(StateSchema schema, int version) {
    String inPackage = schema.generatedPackage();
    String name = plainHolder(version);
    while (schema.types().containsKey(inPackage.isEmpty() ? name : inPackage + "." + name)) {
      name += "_";
    }
    return name;
  }

  /** Whether a class of that simple name can be the one that holds a version's old types. */
  public static boolean isHolder(String name, int version) {
    String plain = plainHolder(version);
    return name.startsWith(plain) && name.substring(plain.length()).chars().allMatch(c -> c == '_');
  }

  /** Whether a class of that simple name can be the one that holds a sealed version's old types. */
  public static boolean isHolder(String name) {
    return SEALED_HOLDER.matcher(name).matches();
  }

  private static String plainHolder(int version) {
    return version == 0 ? "VRunning" : "V" + version;
  }

  /**
   * The names of the methods that a migration has for the members of one type, by member: the
   * member's own, with a trailing {@code _} where that would clash.
   */
  public static Map<String, String> hooks(Collection<String> members) {
    return distinct(members, name -> OF_OBJECT.contains(name) || OF_MIGRATION.contains(name));
  }

  /**
   * The name of the method that makes a member of a family out of a variant which it has no more,
   * and which is decided for each of its families: {@code makeShape}.
   *
   * @param family the binary name of the family's old class
   * @param hooks what the methods for the variant's members are called
   */
  public static String member(String family, Collection<String> hooks) {
    String name = "make" + family.substring(family.lastIndexOf('$') + 1);
    while (hooks.contains(name)) {
      name += "_";
    }
    return name;
  }

  /** The names of the accessors that an old entity's view has for its handles. */
  public static Map<String, String> accessors(Collection<String> handles) {
    return distinct(handles, OF_OBJECT::contains);
  }

  /** The names of the accessors that an old type's components are read by. */
  public static Map<String, String> accessorsOf(StateDef old) {
    List<String> names = old.components().stream().map(Component::name).toList();
    return old.kind() == StateDef.Kind.ENTITY
        ? accessors(names)
        : names.stream().collect(Collectors.toMap(name -> name, name -> name));
  }

  private static Map<String, String> distinct(
      Collection<String> members, Predicate<String> reserved) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(members);
    for (String member : members) {
      String name = member;
      if (reserved.test(name) || !SourceVersion.isName(name)) {
        do {
          name += "_";
        } while (!taken.add(name));
      }
      names.put(member, name);
    }
    return names;
  }
}
