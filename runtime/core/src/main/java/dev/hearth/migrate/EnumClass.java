package dev.hearth.migrate;

import java.util.HashMap;
import java.util.Map;

/** An enum class, whose constants are known by name. */
public final class EnumClass implements StateClass {
  private final Class<?> type;
  private final Map<String, Object> constants = new HashMap<>();

  private EnumClass(Class<?> type) {
    this.type = type;
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
  }

  static EnumClass of(Class<?> type) {
    return new EnumClass(type);
  }

  @Override
  public Class<?> type() {
    return type;
  }

  /**
   * The constant of that name.
   *
   * @throws MigrationException when there is none
   */
  public Object constant(String name) {
    Object constant = constants.get(name);
    if (constant == null) {
      throw new MigrationException(type.getName() + " has no constant " + name);
    }
    return constant;
  }
}
