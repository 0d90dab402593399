package dev.hearth.migrate;

import dev.hearth.schema.GeneratedNames;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which method of the migration keeps the keys of a container apart, and which one can say
 * what becomes of two that are the same:
 *
 * <pre>
 * In From1, keep them apart in `Key make(V1.Key old)`, or merge them in
 * `Map&lt;Key, Ship&gt; ships(V1.Arena old)`
 * </pre>
 */
final class WayOut {
  private static final Pattern QUALIFIED = Pattern.compile("(?:[\\w$]+\\.)*([\\w$]+)");

  private final MigrationTypes types;

  private WayOut(MigrationTypes types) {
    this.types = types;
  }

  /**
   * The refusal with its way out, if it is about keys that fell together.
   *
   * @param thrown what the migration threw
   * @param owner the old object of which it made a part
   */
  static MigrationException offered(
      MigrationTypes types, MigrationException refusal, Throwable thrown, Object owner) {
    Object key = refusal.fallen();
    return key == null || refusal.located()
        ? refusal
        : refusal.advising(new WayOut(types).of(key, types.hook(thrown, owner)));
  }

  private String of(Object key, @Nullable Method container) {
    Class<?> holder = types.holder();
    String version = holder.getEnclosingClass().getSimpleName();
    if (GeneratedNames.isHolder(version, 0)) {
      return "Seal the running draft (key s in the dev run's console) before this change: the class"
          + " that migrates from its version can keep them apart, or merge them";
    }
    String where =
        types.written() == holder
            ? "a class with @Migrates(%s) that extends %s.Migration"
                .formatted(version.substring(1).replace("_", ""), version)
            : simple(types.written());
    Method maker = types.maker(key);
    List<String> ways = new ArrayList<>();
    if (maker != null) {
      ways.add("keep them apart in `" + signature(maker) + "`");
    }
    if (container != null) {
      ways.add("merge them in `" + signature(container) + "`");
    }
    return "In " + where + ", " + (ways.isEmpty() ? "keep them apart" : String.join(", or ", ways));
  }

  private static String signature(Method method) {
    return simple(method.getGenericReturnType())
        + " "
        + method.getName()
        + "("
        + simple(method.getGenericParameterTypes()[0])
        + " old)";
  }

  /** As one writes it: {@code Map<Key, V1.Ship>}. */
  private static String simple(Type type) {
    return QUALIFIED.matcher(type.getTypeName()).replaceAll("$1").replace('$', '.');
  }
}
