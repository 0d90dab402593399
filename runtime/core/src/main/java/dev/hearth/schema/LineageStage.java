package dev.hearth.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A version that a migration leads away from.
 *
 * @param holder the binary name of the class that its types are nested in
 * @param names their bare names
 * @param touched the types that look the same after it, and that its migration class works on
 * @param changedAfter those, and all that are others after it for any reason
 * @param homes the version whose class stands for a type; none where that is the current class
 * @param inherited the bare names that later versions give to types
 */
record LineageStage(
    int version,
    String holder,
    Map<String, String> names,
    Set<String> touched,
    Set<String> changedAfter,
    Map<String, Integer> homes,
    Set<String> inherited) {
  /** How many classes extend each other: the JVM loads them by recursion. */
  private static final int RUN = 32;

  /** The stage of the newest such version. */
  static LineageStage last(SealedVersion sealed, StateSchema now, Lineage.Touched touched) {
    Set<String> apart = DeepChange.neverCurrent(sealed.schema());
    return of(sealed, now, touched, apart, Optional.empty());
  }

  /**
   * The stage of a running draft. Its entities are of the current class where nothing that they
   * hold has changed and no migration class works on them.
   */
  static LineageStage ofDraft(SealedVersion draft, StateSchema now, Lineage.Touched touched) {
    Set<String> apart = DeepChange.neverCurrent(draft.schema());
    apart.removeIf(type -> draft.schema().type(type).kind() == StateDef.Kind.ENTITY);
    return of(draft, now, touched, apart, Optional.empty());
  }

  /** The stage of the version before {@code later}, whose schema is {@code next}. */
  static LineageStage before(
      SealedVersion sealed, StateSchema next, LineageStage later, Lineage.Touched touched) {
    StateSchema schema = sealed.schema();
    Map<String, String> names = names(sealed);
    Set<String> apart = new HashSet<>();
    for (String type : Lineage.neverCurrent(schema)) {
      // A class that V1 has from V2 is called the same in both, and can be told from today's.
      if (!name(names, type).equals(later.names().get(type)) || Names.packageOf(type).isEmpty()) {
        apart.add(type);
      }
    }
    if (!extendsNext(sealed.version())) {
      apart.addAll(DeepChange.neverCurrent(schema));
    }
    return of(sealed, next, touched, apart, Optional.of(later));
  }

  private static Set<String> touched(
      SealedVersion sealed, Map<String, String> names, Lineage.Touched touched) {
    Set<String> types = new HashSet<>();
    for (StateDef def : sealed.schema().types().values()) {
      if (touched.test(sealed.version(), def, name(names, def.name()))) {
        types.add(def.name());
      }
    }
    return types;
  }

  private static String name(Map<String, String> names, String type) {
    return Objects.requireNonNull(names.get(type), type);
  }

  private static LineageStage of(
      SealedVersion sealed,
      StateSchema next,
      Lineage.Touched touched,
      Set<String> apart,
      Optional<LineageStage> later) {
    Map<String, String> names = names(sealed);
    Set<String> touchedTypes = touched(sealed, names, touched);
    Set<String> changed = DeepChange.between(sealed.schema(), next, apart);
    touchedTypes.removeAll(changed);
    if (!touchedTypes.isEmpty()) {
      changed.addAll(touchedTypes);
      changed = DeepChange.withUsers(sealed.schema(), changed);
    }
    Map<String, Integer> homes = new HashMap<>(later.map(LineageStage::homes).orElse(Map.of()));
    changed.forEach(type -> homes.put(type, sealed.version()));
    return new LineageStage(
        sealed.version(),
        binaryName(sealed),
        names,
        touchedTypes,
        changed,
        homes,
        later
            .filter(ignored -> extendsNext(sealed.version()))
            .map(LineageStage::visible)
            .orElse(Set.of()));
  }

  /** Whether the class of a version extends that of the next, if a migration leads away from it. */
  static boolean extendsNext(int version) {
    return version % RUN != 0;
  }

  private static Map<String, String> names(SealedVersion sealed) {
    return GeneratedNames.bare(
        sealed.schema(), GeneratedNames.holder(sealed.schema(), sealed.version()));
  }

  private static String binaryName(SealedVersion sealed) {
    String inPackage = sealed.schema().generatedPackage();
    String name = GeneratedNames.holder(sealed.schema(), sealed.version());
    return inPackage.isEmpty() ? name : inPackage + "." + name;
  }

  /** The bare names of what is generated in the class of this version, or inherited there. */
  private Set<String> visible() {
    Set<String> visible = new HashSet<>(inherited);
    changedAfter.forEach(type -> visible.add(Objects.requireNonNull(names.get(type))));
    return visible;
  }

  /** The binary name of the class that is generated here for a type. */
  String className(String type) {
    return holder + "$" + Objects.requireNonNull(names.get(type), type);
  }

  /** In the order of their names. */
  static List<String> sorted(Set<String> types) {
    return types.stream().sorted().toList();
  }
}
