package dev.hearth.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Goes through all state before it is written: which entities there are, which values are shared,
 * and which are nested so deep that they are better written apart.
 */
final class Census extends NodeWalk {
  /** A value with this many levels below it is written apart: no reader's stack is used up. */
  private static final int DEEPEST = 24;

  private static final int OPEN = 1;
  private static final int KNOWN = 2;
  private static final int APART = 4;
  private static final int HEIGHT = 8;

  private final Identities values = new Identities();
  private final Identities entityIds = new Identities();
  private final List<Object> entities = new ArrayList<>();
  private final List<EntityCodec> entityCodecs = new ArrayList<>();

  /** How high what was left within each open value is. */
  private int[] heights = new int[64];

  private int open;
  private int apart;

  /** Counts everything that can be reached from {@code root}. */
  static Census of(EntityCodec codec, Object root) {
    Census census = new Census();
    census.entity(codec, root);
    for (int i = 0; i < census.entities.size(); i++) {
      census.entityCodecs.get(i).parts(census.entities.get(i), census::walk);
    }
    return census;
  }

  /** All entities; the id of one is its place from 1 on. */
  List<Object> entities() {
    return entities;
  }

  EntityCodec codec(int entity) {
    return entityCodecs.get(entity);
  }

  int entityId(Object entity) {
    return entityIds.get(entity, entityIds);
  }

  /** Whether any value is to be written apart. */
  boolean anyApart() {
    return apart > 0;
  }

  /** Whether the value is to be written apart, or was. */
  boolean isApart(Codec codec, Object value) {
    int number = number(codec, value);
    return number < 0 || (number & APART) != 0;
  }

  /** The id of a value that was written apart; 0 when it was not yet. */
  int id(Codec codec, Object value) {
    return Math.max(0, -number(codec, value));
  }

  void written(Codec codec, Object value, int id) {
    values.put(value, kind(codec), -id);
  }

  private int number(Codec codec, Object value) {
    return values.get(value, kind(codec));
  }

  private static Object kind(Codec codec) {
    return Objects.requireNonNull(codec.identity());
  }

  @Override
  void entity(EntityCodec codec, Object entity) {
    if (entityIds.get(entity, entityIds) == 0) {
      entities.add(entity);
      entityCodecs.add(codec);
      entityIds.put(entity, entityIds, entities.size());
    }
  }

  @Override
  boolean enter(Codec codec, Object object) {
    boolean flat = codec.holdsLeavesOnly();
    int number = values.meet(object, kind(codec), flat ? KNOWN | HEIGHT : OPEN);
    if (number == 0 && flat) {
      rise(1);
      return false;
    }
    if (number == 0) {
      openValue();
      return true;
    }
    if (number == OPEN) {
      throw new Unwritable(object, "it holds itself. Only an entity may be part of a cycle");
    }
    if ((number & APART) == 0) {
      apart++;
      values.put(object, kind(codec), KNOWN | APART);
    }
    return false;
  }

  @Override
  void leave(Codec codec, Object object) {
    int height = heights[--open] + 1;
    if (height >= DEEPEST) {
      apart++;
      values.put(object, kind(codec), KNOWN | APART);
      height = 0;
    } else {
      values.put(object, kind(codec), KNOWN | height * HEIGHT);
    }
    rise(height);
  }

  /** Something of that height is in the value that is open. */
  private void rise(int height) {
    if (open > 0) {
      heights[open - 1] = Math.max(heights[open - 1], height);
    }
  }

  private void openValue() {
    if (open == heights.length) {
      heights = Arrays.copyOf(heights, open * 2);
    }
    heights[open++] = 0;
  }
}
