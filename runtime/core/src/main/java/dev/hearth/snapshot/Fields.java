package dev.hearth.snapshot;

import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record or the handles of an entity, with a codec for each. */
final class Fields {
  private final Codecs codecs;
  private final String owner;
  private final String[] names;
  private final StateType[] types;
  private final Map<String, Integer> places = new HashMap<>();

  /** Found when first needed: a type may contain itself. */
  private final @Nullable Codec[] found;

  Fields(Codecs codecs, StateDef def, List<StateType> arguments) {
    this.codecs = codecs;
    this.owner = def.simpleName();
    List<Component> components = def.components();
    this.names = components.stream().map(Component::name).toArray(String[]::new);
    this.types = components.stream().map(c -> c.type().with(arguments)).toArray(StateType[]::new);
    this.found = new @Nullable Codec[names.length];
    for (int i = 0; i < names.length; i++) {
      places.put(names[i], i);
    }
  }

  int size() {
    return names.length;
  }

  String name(int index) {
    return names[index];
  }

  StateType type(int index) {
    return types[index];
  }

  boolean leadsToEntity(int index) {
    return codecs.leadsToEntity(types[index]);
  }

  Codec codec(int index) {
    Codec codec = found[index];
    if (codec == null) {
      codec = codecs.of(types[index]);
      found[index] = codec;
    }
    return codec;
  }

  /** Whether nothing in them has an identity. */
  boolean areLeaves() {
    for (int i = 0; i < names.length; i++) {
      if (!codec(i).isLeaf()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The place of a name that is in a file.
   *
   * @throws Malformed when there is none
   */
  int place(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new Malformed(owner + " has no component \"" + Input.cut(name) + "\"");
    }
    return place;
  }

  Malformed missing(int index) {
    return new Malformed(owner + "." + names[index] + " is missing");
  }
}
