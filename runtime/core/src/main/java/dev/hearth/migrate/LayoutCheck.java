package dev.hearth.migrate;

import dev.hearth.Hot;
import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Whether a class has the layout that the schema says; a stale class file has not. */
final class LayoutCheck {
  private final StateDef def;
  private final Class<?> type;
  private final UnaryOperator<String> naming;

  LayoutCheck(StateDef def, Class<?> type, UnaryOperator<String> naming) {
    this.def = def;
    this.type = type;
    this.naming = naming;
  }

  void check() {
    switch (def.kind()) {
      case RECORD -> checkRecord();
      case ENTITY -> checkEntity();
      case ENUM -> checkEnum();
      case SEALED -> require(type.isSealed(), "is not sealed");
    }
  }

  private void checkRecord() {
    require(type.isRecord(), "is no record");
    List<String> expected = def.components().stream().map(Component::name).sorted().toList();
    List<String> found = RecordClass.declaredNames(type).stream().sorted().toList();
    require(found.equals(expected), "has the components " + found + ", not " + expected);
    for (Component component : def.components()) {
      Class<?> declared = Reflect.field(type, component.name()).getType();
      require(
          matches(component.type(), declared, false),
          "has " + component.name() + " as " + declared.getTypeName());
    }
  }

  private void checkEntity() {
    require(!type.isRecord() && !type.isEnum() && !type.isInterface(), "is no entity");
    Set<String> expected = new TreeSet<>();
    for (Component component : def.components()) {
      expected.add(component.name());
      Field field = Reflect.field(type, component.name());
      boolean boxed = field.getType() == Hot.class || View.class.isAssignableFrom(type);
      Class<?> held = Reflect.heldType(field);
      require(
          matches(component.type(), held, boxed),
          "has the handle " + component.name() + " with " + held.getTypeName());
    }
    for (Field field : type.getDeclaredFields()) {
      boolean handle = field.getType() == Hot.class && !Modifier.isStatic(field.getModifiers());
      require(!handle || expected.contains(field.getName()), "has the handle " + field.getName());
    }
  }

  private void checkEnum() {
    require(type.isEnum(), "is no enum");
    Set<String> found = new HashSet<>();
    for (Object constant : type.getEnumConstants()) {
      found.add(((Enum<?>) constant).name());
    }
    require(
        found.equals(Set.copyOf(def.constants())),
        "has the constants " + new TreeSet<>(found) + ", not " + new TreeSet<>(def.constants()));
  }

  private boolean matches(StateType expected, Class<?> found, boolean boxed) {
    if (expected instanceof StateType.Leaf leaf) {
      boolean box = boxed && found == Leaves.boxOf(leaf.name()).map(Leaves::classOf).orElse(null);
      return box || found.getName().equals(leaf.className());
    }
    if (expected instanceof StateType.Container container) {
      return found == Containers.classOf(container.name());
    }
    if (expected instanceof StateType.Array array) {
      return found.isArray() && matches(array.element(), found.getComponentType(), false);
    }
    if (expected instanceof StateType.Ref ref) {
      return found.getName().equals(naming.apply(ref.name()));
    }
    return !found.isPrimitive();
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new MigrationException(
          type.getName()
              + " "
              + otherwise
              + ": its class file does not fit the schema, which has "
              + def.kind().text()
              + " "
              + layout()
              + ". Build the module anew, with its class output deleted");
    }
  }

  private String layout() {
    return switch (def.kind()) {
      case ENUM -> def.constants().toString();
      case SEALED -> def.variants().toString();
      case RECORD, ENTITY ->
          Arrays.toString(
              def.components().stream()
                  .map(c -> c.name() + ": " + c.text(def.parameters()))
                  .toArray());
    };
  }
}
