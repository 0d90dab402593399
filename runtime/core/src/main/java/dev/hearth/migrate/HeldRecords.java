package dev.hearth.migrate;

import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those components of a type that hold records of one and the same type. */
final class HeldRecords {
  private final StateClass.Composite owner;
  private final int[] places;

  private HeldRecords(StateClass.Composite owner, List<Integer> places) {
    this.owner = owner;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What {@code owner} has of them, of each type of record; without what {@code left} says. */
  static List<HeldRecords> of(
      StateDef def, StateClass.Composite owner, StateSchema schema, boolean[] left) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < left.length; i++) {
      Component component = def.components().get(i);
      if (!left[i]
          && component.type() instanceof StateType.Ref ref
          && schema.types().containsKey(ref.name())
          && schema.type(ref.name()).kind() == StateDef.Kind.RECORD) {
        places.computeIfAbsent(ref.name(), name -> new ArrayList<>()).add(i);
      }
    }
    return places.values().stream().map(each -> new HeldRecords(owner, each)).toList();
  }

  /** All that {@code owners} hold, one owner after the other. */
  @Nullable Object[] of(@Nullable Object[] owners) {
    @Nullable Object[] all = new @Nullable Object[Math.multiplyExact(owners.length, places.length)];
    int at = 0;
    for (Object each : owners) {
      for (int place : places) {
        all[at++] = each == null ? null : owner.get(each, place);
      }
    }
    return all;
  }
}
