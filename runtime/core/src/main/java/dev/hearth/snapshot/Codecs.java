package dev.hearth.snapshot;

import dev.hearth.migrate.EntityClass;
import dev.hearth.migrate.EntityReach;
import dev.hearth.migrate.EnumClass;
import dev.hearth.migrate.RecordClass;
import dev.hearth.migrate.StateClasses;
import dev.hearth.schema.Containers;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec of each type of a schema, in certain classes; made when it is first asked for. */
final class Codecs {
  private final StateClasses classes;
  private final List<String> typeNames;
  private final Map<String, Integer> typeNumbers = new HashMap<>();
  private final EntityReach reach;
  private final Map<StateType, Codec> known = new HashMap<>();
  private final Map<List<StateType>, Object> argumentKeys = new HashMap<>();
  private final Map<String, StateType> parsed = new HashMap<>();

  Codecs(StateClasses classes) {
    this.classes = classes;
    this.typeNames = List.copyOf(classes.schema().types().keySet());
    typeNames.forEach(name -> typeNumbers.put(name, typeNumbers.size()));
    this.reach = new EntityReach(classes.schema());
  }

  StateClasses classes() {
    return classes;
  }

  StateSchema schema() {
    return classes.schema();
  }

  /** The number of a state type in this schema, for a format that is made for size. */
  int typeNumber(String type) {
    Integer number = typeNumbers.get(type);
    if (number == null) {
      throw new IllegalArgumentException("no state type " + type);
    }
    return number;
  }

  /** The type of that number. */
  String typeName(int number) {
    if (number < 0 || number >= typeNames.size()) {
      throw new Malformed("there is no state type of number " + number);
    }
    return typeNames.get(number);
  }

  boolean leadsToEntity(StateType type) {
    return reach.leadsToEntity(type);
  }

  /** The codec of a type in the schema's notation. */
  Codec parse(String text) {
    StateType type = parsed.get(text);
    if (type == null) {
      try {
        type = StateType.parse(text, List.of());
        requireKnown(type);
      } catch (IllegalArgumentException e) {
        throw new Malformed("there is no state type \"" + Input.cut(text) + "\"", e);
      }
      parsed.put(text, type);
    }
    return of(type);
  }

  private void requireKnown(StateType type) {
    if (type instanceof StateType.Ref ref) {
      int parameters = schema().type(ref.name()).parameters().size();
      if (parameters != ref.arguments().size()) {
        throw new IllegalArgumentException(ref.name());
      }
      ref.arguments().forEach(this::requireKnown);
    } else if (type instanceof StateType.Container container) {
      container.arguments().forEach(this::requireKnown);
    } else if (type instanceof StateType.Array array) {
      requireKnown(array.element());
    }
  }

  Codec of(StateType type) {
    Codec codec = known.get(type);
    if (codec == null) {
      codec = make(type);
      known.put(type, codec);
    }
    return codec;
  }

  private Codec make(StateType type) {
    if (type instanceof StateType.Leaf leaf) {
      return new ScalarCodec(leaf.name(), LeafForm.of(leaf.name(), classes.loader()));
    }
    if (type instanceof StateType.Array array) {
      return new ArrayCodec(text(type), classes.declaredAs(type), of(array.element()));
    }
    if (type instanceof StateType.Container container) {
      return container(container);
    }
    if (type instanceof StateType.Ref ref) {
      return state(ref);
    }
    throw new IllegalStateException("a type parameter without an argument: " + type);
  }

  private Codec container(StateType.Container type) {
    Class<?> declared = Containers.classOf(type.name());
    StateType first = type.arguments().get(0);
    if (type.name().equals("Optional")) {
      return new OptionalCodec(text(type), of(first));
    }
    Object key = argumentKeys.computeIfAbsent(type.arguments(), arguments -> new Object());
    ContainerCodec.Enums enums = new ContainerCodec.Enums(this, first);
    return Containers.isMap(type.name())
        ? new MapCodec(text(type), declared, key, enums, of(first), of(type.arguments().get(1)))
        : new CollectionCodec(text(type), declared, key, enums, of(first));
  }

  private Codec state(StateType.Ref type) {
    StateDef def = schema().type(type.name());
    return switch (def.kind()) {
      case RECORD ->
          new RecordCodec(
              text(type),
              typeNumber(def.name()),
              (RecordClass) classes.named(def.name()),
              new Fields(this, def, type.arguments()),
              !TypeLimit.fits(type));
      case ENTITY ->
          new EntityCodec(
              typeNumber(def.name()),
              def.name(),
              (EntityClass) classes.named(def.name()),
              new Fields(this, def, List.of()));
      case ENUM ->
          new EnumCodec(typeNumber(def.name()), def.name(), (EnumClass) classes.named(def.name()));
      case SEALED -> family(def);
    };
  }

  private FamilyCodec family(StateDef def) {
    List<Codec> variants = new ArrayList<>();
    for (String name : schema().leafVariants(def.name())) {
      if (schema().type(name).parameters().isEmpty()) {
        variants.add(of(new StateType.Ref(name, List.of())));
      }
    }
    return new FamilyCodec(def.name(), this, variants);
  }

  /** The enum class of that name in the schema, or of the JDK; null when it is none. */
  @Nullable Class<?> enumClass(StateType type) {
    if (type instanceof StateType.Leaf) {
      Class<?> own = classes.declaredAs(type);
      return own.isEnum() ? own : null;
    }
    return type instanceof StateType.Ref ref
            && schema().type(ref.name()).kind() == StateDef.Kind.ENUM
        ? classes.named(ref.name()).type()
        : null;
  }

  static String text(StateType type) {
    return type.text(List.of());
  }
}
