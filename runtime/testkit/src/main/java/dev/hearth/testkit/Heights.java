package dev.hearth.testkit;

import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many levels a value of a state type needs at least without a null, for whoever makes one and
 * has to come to an end.
 */
final class Heights {
  private static final int NONE = Integer.MAX_VALUE;

  private final StateSchema schema;
  private final Map<String, Integer> heights = new HashMap<>();

  Heights(StateSchema schema) {
    this.schema = schema;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (StateDef def : schema.types().values()) {
        int height = height(def);
        changed |= height < of(def.name());
        heights.merge(def.name(), height, Math::min);
      }
    }
  }

  private int of(String type) {
    return heights.getOrDefault(type, NONE);
  }

  private int height(StateDef def) {
    return switch (def.kind()) {
      case ENTITY -> 0;
      case ENUM -> def.constants().isEmpty() ? NONE : 0;
      case SEALED -> def.variants().stream().mapToInt(this::of).min().orElse(NONE);
      case RECORD -> {
        int most = 0;
        for (Component component : def.components()) {
          most = Math.max(most, height(component.type()));
        }
        yield most == NONE ? NONE : most + 1;
      }
    };
  }

  private int height(StateType type) {
    return type instanceof StateType.Ref ref ? of(ref.name()) : 0;
  }

  /** Whether there is any value of it but null: an enum may have no constants. */
  boolean isPossible(StateType type) {
    return !(type instanceof StateType.Ref ref) || isPossible(ref.name());
  }

  private boolean isPossible(String type) {
    StateDef def = schema.type(type);
    return switch (def.kind()) {
      case RECORD, ENTITY -> true;
      case ENUM -> !def.constants().isEmpty();
      case SEALED -> schema.leafVariants(type).stream().anyMatch(this::isPossible);
    };
  }

  /** Whether values of it come to an end without a null. */
  boolean ends(StateType type) {
    return height(type) < NONE;
  }

  /** The variants of a family that there are values of; only the {@code lowest} near an end. */
  List<String> variants(String family, boolean lowest) {
    List<String> variants = schema.leafVariants(family).stream().filter(this::isPossible).toList();
    int least = variants.stream().mapToInt(this::of).min().orElse(NONE);
    return variants.stream().filter(variant -> !lowest || of(variant) == least).toList();
  }
}
